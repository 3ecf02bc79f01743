<?xml version="1.0" encoding="UTF-8"?>
<!--
  minutes.json: a meeting as one nested object, with the ids of the pages and
  the source of every claim. schemas/minutes.schema.json describes it.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="urn:minutes:record:1"
    xmlns:mn="urn:minutes:format:1"
    exclude-result-prefixes="m mn">

 <xsl:import href="lib/json-text.xsl"/>
 <xsl:import href="lib/json-claims.xsl"/>
 <mn:format name="json" file="minutes.json" media="application/json"
     per="meeting"/>
 <xsl:output method="text" encoding="UTF-8"/>

 <xsl:template match="/">
  <xsl:apply-templates select="m:minutes"/>
 </xsl:template>

 <xsl:template match="m:minutes">
  <xsl:variable name="about" select="m:record/m:about"/>
  <xsl:variable name="facts" select="m:record/m:facts"/>
  <xsl:text>{&#10; "schema": "urn:minutes:schema:minutes-json:1"</xsl:text>
  <xsl:call-template name="pair">
   <xsl:with-param name="key" select="'id'"/>
   <xsl:with-param name="text" select="@id"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="key" select="'language'"/>
   <xsl:with-param name="text" select="m:record[1]/@xml:lang"/>
  </xsl:call-template>
  <xsl:call-template name="claim">
   <xsl:with-param name="key" select="'council'"/>
   <xsl:with-param name="of" select="$about/m:authority"/>
  </xsl:call-template>
  <xsl:call-template name="claim">
   <xsl:with-param name="key" select="'body'"/>
   <xsl:with-param name="of" select="$about/m:body"/>
  </xsl:call-template>
  <xsl:call-template name="claim">
   <xsl:with-param name="key" select="'title'"/>
   <xsl:with-param name="of" select="$about/m:title"/>
  </xsl:call-template>
  <xsl:call-template name="claim">
   <xsl:with-param name="key" select="'date'"/>
   <xsl:with-param name="of" select="$about/m:date"/>
  </xsl:call-template>
  <xsl:call-template name="claim">
   <xsl:with-param name="key" select="'start_time'"/>
   <xsl:with-param name="of" select="$about/m:start"/>
  </xsl:call-template>
  <xsl:call-template name="claim">
   <xsl:with-param name="key" select="'end_time'"/>
   <xsl:with-param name="of" select="$about/m:end"/>
  </xsl:call-template>
  <xsl:call-template name="claim">
   <xsl:with-param name="key" select="'venue'"/>
   <xsl:with-param name="of" select="$about/m:venue"/>
  </xsl:call-template>
  <xsl:call-template name="claim">
   <xsl:with-param name="key" select="'status'"/>
   <xsl:with-param name="of" select="$about/m:status"/>
  </xsl:call-template>
  <xsl:text>,&#10; "exempt": </xsl:text>
  <xsl:value-of select="boolean(m:record[@exempt = 'true' or @exempt = '1'])"/>
  <xsl:call-template name="facts">
   <xsl:with-param name="key" select="'people'"/>
   <xsl:with-param name="of" select="$facts/m:person"/>
  </xsl:call-template>
  <xsl:call-template name="facts">
   <xsl:with-param name="key" select="'attendance'"/>
   <xsl:with-param name="of" select="$facts/m:attendance"/>
  </xsl:call-template>
  <xsl:call-template name="items">
   <xsl:with-param name="of" select="m:record/m:text/m:item
       | m:record/m:text/m:section/m:item"/>
  </xsl:call-template>
  <!-- facts that stand under no item -->
  <xsl:text>,&#10; "outside_items": {"id": null</xsl:text>
  <xsl:call-template name="business">
   <xsl:with-param name="at" select="' '"/>
   <xsl:with-param name="of" select="$facts/*[not(@item)]"/>
  </xsl:call-template>
  <xsl:text>&#10; }</xsl:text>
  <xsl:call-template name="facts">
   <xsl:with-param name="key" select="'next_meetings'"/>
   <xsl:with-param name="of" select="$facts/m:next-meeting"/>
  </xsl:call-template>
  <xsl:call-template name="provenance"/>
  <xsl:call-template name="warnings"/>
  <xsl:text>&#10;}&#10;</xsl:text>
 </xsl:template>

 <!-- ==== items ==== -->

 <xsl:template name="items">
  <xsl:param name="at"/>
  <xsl:param name="of"/>
  <xsl:value-of select="concat(',', $nl, $at, ' &quot;items&quot;: [')"/>
  <xsl:for-each select="$of">
   <item>
    <xsl:call-template name="json-comma"/>
    <xsl:call-template name="item">
     <xsl:with-param name="at" select="concat($at, '  ')"/>
    </xsl:call-template>
   </item>
  </xsl:for-each>
  <xsl:text>]</xsl:text>
 </xsl:template>

 <xsl:template name="item">
  <xsl:param name="at"/>
  <xsl:variable name="title">
   <xsl:apply-templates select="(m:title[not(@xml:lang)]
      | m:title[not(../m:title[not(@xml:lang)])])[1]" mode="plain"/>
  </xsl:variable>
  <xsl:value-of select="concat($nl, $at, '{&quot;id&quot;: &quot;', @id,
      '&quot;')"/>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'number'"/>
   <xsl:with-param name="text" select="@number"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'title'"/>
   <xsl:with-param name="text" select="$title"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'kind'"/>
   <xsl:with-param name="text" select="@kind"/>
  </xsl:call-template>
  <xsl:call-template name="text">
   <xsl:with-param name="at" select="$at"/>
  </xsl:call-template>
  <xsl:variable name="id" select="generate-id()"/>
  <xsl:variable name="undecided" select="(.//m:passage[@says = 'undecided']
      [generate-id(ancestor::m:item[1]) = $id])[1]"/>
  <xsl:if test="$undecided">
   <xsl:call-template name="pair">
    <xsl:with-param name="at" select="$at"/>
    <xsl:with-param name="key" select="'undecided'"/>
    <xsl:with-param name="text" select="normalize-space($undecided)"/>
   </xsl:call-template>
  </xsl:if>
  <xsl:call-template name="business">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="of" select="key('of', @id)"/>
  </xsl:call-template>
  <xsl:call-template name="items">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="of" select="m:item | m:section/m:item"/>
  </xsl:call-template>
  <xsl:value-of select="concat($nl, $at, '}')"/>
 </xsl:template>

 <!-- The words under an item, without those of the items in it: paragraphs,
      labels and cells, each with its lines. -->
 <xsl:template name="text">
  <xsl:param name="at"/>
  <xsl:variable name="id" select="generate-id()"/>
  <xsl:variable name="file" select="ancestor::m:record/m:source/@name"/>
  <xsl:value-of select="concat(',', $nl, $at, ' &quot;text&quot;: [')"/>
  <xsl:for-each select="*[not(self::m:item)]/descendant-or-self::*[self::m:p
      or self::m:label or self::m:cell[@lines]]
      [generate-id(ancestor::m:item[1]) = $id]">
   <line>
    <xsl:variable name="words"><xsl:apply-templates select="." mode="words"/>
    </xsl:variable>
    <xsl:call-template name="json-comma"/>
    <xsl:value-of select="concat($nl, $at, '  {&quot;file&quot;: ')"/>
    <xsl:call-template name="json-string">
     <xsl:with-param name="text" select="string($file)"/>
    </xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="lines"/>
    <xsl:text>, "kind": "</xsl:text>
    <xsl:choose>
     <xsl:when test="self::m:p">paragraph</xsl:when>
     <xsl:otherwise><xsl:value-of select="local-name()"/></xsl:otherwise>
    </xsl:choose>
    <xsl:text>", "mark": </xsl:text>
    <xsl:choose>
     <!-- one at a time, the nearest first: most look no further than that -->
     <xsl:when test="self::m:p and not(preceding-sibling::m:p[1])
         and not(preceding-sibling::m:list[1])
         and not(preceding-sibling::m:table[1])">
      <xsl:call-template name="json-or-null">
       <xsl:with-param name="text" select="../m:mark[1]"/>
      </xsl:call-template>
     </xsl:when>
     <xsl:otherwise>null</xsl:otherwise>
    </xsl:choose>
    <xsl:text>, "words": </xsl:text>
    <xsl:call-template name="json-string">
     <xsl:with-param name="text" select="normalize-space($words)"/>
    </xsl:call-template>
    <xsl:text>}</xsl:text>
   </line>
  </xsl:for-each>
  <xsl:text>]</xsl:text>
 </xsl:template>

 <xsl:template match="m:residue" mode="words"/>
 <xsl:template match="*" mode="words">
  <xsl:apply-templates mode="words"/>
 </xsl:template>

 <!-- ==== where it comes from, and what was odd ==== -->

 <xsl:template name="provenance">
  <xsl:text>,&#10; "provenance": {&#10;  "program": </xsl:text>
  <xsl:call-template name="json-string">
   <xsl:with-param name="text" select="string(@program)"/>
  </xsl:call-template>
  <xsl:text>,&#10;  "record_schema": </xsl:text>
  <xsl:call-template name="json-string">
   <xsl:with-param name="text" select="string(@schema)"/>
  </xsl:call-template>
  <xsl:text>,&#10;  "records": [</xsl:text>
  <xsl:for-each select="m:record">
   <xsl:call-template name="json-comma"/>
   <xsl:value-of select="concat($nl, '   {&quot;id&quot;: &quot;', @id,
       '&quot;')"/>
   <xsl:call-template name="pair">
    <xsl:with-param name="at" select="'   '"/>
    <xsl:with-param name="key" select="'kind'"/>
    <xsl:with-param name="text" select="@kind"/>
   </xsl:call-template>
   <xsl:call-template name="pair">
    <xsl:with-param name="at" select="'   '"/>
    <xsl:with-param name="key" select="'account'"/>
    <xsl:with-param name="text" select="@account"/>
   </xsl:call-template>
   <xsl:for-each select="m:source">
    <xsl:call-template name="pair">
     <xsl:with-param name="at" select="'   '"/>
     <xsl:with-param name="key" select="'file'"/>
     <xsl:with-param name="text" select="@name"/>
    </xsl:call-template>
    <xsl:call-template name="pair">
     <xsl:with-param name="at" select="'   '"/>
     <xsl:with-param name="key" select="'encoding'"/>
     <xsl:with-param name="text" select="@encoding"/>
    </xsl:call-template>
    <xsl:call-template name="pair">
     <xsl:with-param name="at" select="'   '"/>
     <xsl:with-param name="key" select="'sha256'"/>
     <xsl:with-param name="text" select="@sha256"/>
    </xsl:call-template>
    <xsl:call-template name="pair">
     <xsl:with-param name="at" select="'   '"/>
     <xsl:with-param name="key" select="'sha512'"/>
     <xsl:with-param name="text" select="@sha512"/>
    </xsl:call-template>
    <xsl:call-template name="number-pair">
     <xsl:with-param name="at" select="'   '"/>
     <xsl:with-param name="key" select="'bytes'"/>
     <xsl:with-param name="value" select="@bytes"/>
    </xsl:call-template>
    <xsl:call-template name="number-pair">
     <xsl:with-param name="at" select="'   '"/>
     <xsl:with-param name="key" select="'lines'"/>
     <xsl:with-param name="value" select="@lines"/>
    </xsl:call-template>
    <xsl:call-template name="number-pair">
     <xsl:with-param name="at" select="'   '"/>
     <xsl:with-param name="key" select="'from'"/>
     <xsl:with-param name="value" select="@from"/>
    </xsl:call-template>
    <xsl:call-template name="number-pair">
     <xsl:with-param name="at" select="'   '"/>
     <xsl:with-param name="key" select="'to'"/>
     <xsl:with-param name="value" select="@to"/>
    </xsl:call-template>
   </xsl:for-each>
   <xsl:text>&#10;   }</xsl:text>
  </xsl:for-each>
  <xsl:text>]&#10; }</xsl:text>
 </xsl:template>

 <xsl:template name="warnings">
  <xsl:text>,&#10; "warnings": [</xsl:text>
  <xsl:for-each select="m:record/m:diagnostics/m:diagnostic">
   <xsl:call-template name="json-comma"/>
   <xsl:text>&#10;  {"record": </xsl:text>
   <xsl:call-template name="json-string">
    <xsl:with-param name="text" select="string(../../@id)"/>
   </xsl:call-template>
   <xsl:text>, "file": </xsl:text>
   <xsl:call-template name="json-string">
    <xsl:with-param name="text" select="string(../../m:source/@name)"/>
   </xsl:call-template>
   <xsl:value-of select="concat(', &quot;code&quot;: &quot;', @code,
       '&quot;, &quot;level&quot;: &quot;', @level, '&quot;, &quot;line&quot;: ')"/>
   <xsl:call-template name="json-number">
    <xsl:with-param name="value" select="@line"/>
   </xsl:call-template>
   <xsl:text>, "column": </xsl:text>
   <xsl:call-template name="json-number">
    <xsl:with-param name="value" select="@column"/>
   </xsl:call-template>
   <xsl:text>, "message": </xsl:text>
   <xsl:call-template name="json-string"/>
   <xsl:text>}</xsl:text>
  </xsl:for-each>
  <xsl:text>]</xsl:text>
 </xsl:template>

</xsl:stylesheet>
