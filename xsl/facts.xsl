<?xml version="1.0" encoding="UTF-8"?>
<!--
  facts.json: the flat form of what one record says, for measuring accuracy
  and for whoever wants a table without ids.

  Parameter record: which record of the file, from 1. Once-only lists
  (speakers, references, amounts, next meetings) keep the first of several.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="urn:minutes:record:1"
    xmlns:mn="urn:minutes:format:1"
    xmlns:exsl="http://exslt.org/common"
    xmlns:set="http://exslt.org/sets"
    exclude-result-prefixes="m mn exsl set">

 <xsl:import href="lib/json-text.xsl"/>
 <mn:format name="facts" file="facts.json" media="application/json"
     per="record"/>
 <xsl:output method="text" encoding="UTF-8"/>

 <xsl:param name="record" select="1"/>

 <xsl:key name="item" match="m:item" use="@id"/>
 <xsl:key name="person" match="m:facts/m:person" use="@id"/>

 <xsl:variable name="upper" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>
 <!-- Capitals first, then what is left out. -->
 <xsl:variable name="loose"
     select="concat($upper, ',&#x201c;&#x201d;&quot;')"/>
 <xsl:variable name="lower" select="'abcdefghijklmnopqrstuvwxyz'"/>

 <xsl:template match="/">
  <xsl:apply-templates
      select="m:minutes/m:record[position() = number($record)]"/>
 </xsl:template>

 <xsl:template match="m:record">
  <xsl:text>{&#10; "kind": "</xsl:text>
  <xsl:choose>
   <xsl:when test="@kind = 'item' or @kind = 'record'">item</xsl:when>
   <xsl:otherwise>meeting</xsl:otherwise>
  </xsl:choose>
  <xsl:text>",&#10; "authority": </xsl:text>
  <xsl:call-template name="json-or-null">
   <xsl:with-param name="text" select="m:about/m:authority"/>
  </xsl:call-template>
  <xsl:text>,&#10; "body": </xsl:text>
  <xsl:call-template name="json-or-null">
   <xsl:with-param name="text" select="m:about/m:body"/>
  </xsl:call-template>
  <xsl:text>,&#10; "date": </xsl:text>
  <xsl:call-template name="json-or-null">
   <xsl:with-param name="text" select="m:about/m:date/@value"/>
  </xsl:call-template>
  <xsl:text>,&#10; "start_time": </xsl:text>
  <xsl:call-template name="json-or-null">
   <xsl:with-param name="text"
       select="substring(m:about/m:start/@value, 1, 5)"/>
  </xsl:call-template>
  <xsl:text>,&#10; "end_time": </xsl:text>
  <xsl:call-template name="json-or-null">
   <xsl:with-param name="text" select="substring(m:about/m:end/@value, 1, 5)"/>
  </xsl:call-template>
  <xsl:text>,&#10; "venue": </xsl:text>
  <xsl:call-template name="json-or-null">
   <xsl:with-param name="text" select="m:about/m:venue"/>
  </xsl:call-template>
  <xsl:text>,&#10; "title": </xsl:text>
  <xsl:call-template name="title"/>

  <xsl:text>,&#10; "people": [</xsl:text>
  <xsl:apply-templates select="m:facts/m:attendance"/>
  <xsl:text>],&#10; "items": [</xsl:text>
  <xsl:apply-templates select="m:text//m:item[@number or m:title]"/>
  <xsl:text>],&#10; "speakers": [</xsl:text>
  <xsl:call-template name="speakers"/>
  <xsl:text>],&#10; "recommendations": [</xsl:text>
  <xsl:apply-templates select="m:facts/m:recommendation"/>
  <xsl:text>],&#10; "decisions": [</xsl:text>
  <xsl:apply-templates select="m:facts/m:decision"/>
  <xsl:text>],&#10; "actions": [</xsl:text>
  <xsl:apply-templates select="m:facts/m:action"/>
  <xsl:text>],&#10; "motions": [</xsl:text>
  <xsl:apply-templates select="m:facts/m:motion"/>
  <xsl:text>],&#10; "votes": [</xsl:text>
  <xsl:apply-templates select="m:facts/m:vote"/>
  <xsl:text>],&#10; "interests": [</xsl:text>
  <xsl:apply-templates select="m:facts/m:interest"/>

  <xsl:text>],&#10; "references": [</xsl:text>
  <xsl:call-template name="once">
   <xsl:with-param name="of">
    <xsl:for-each select="m:facts/m:reference">
     <!-- "Act, 2001" and "Act 2001" are one -->
     <v fold="{translate(normalize-space(.), $loose, $lower)}">
      <xsl:value-of select="normalize-space(.)"/>
     </v>
    </xsl:for-each>
   </xsl:with-param>
  </xsl:call-template>
  <xsl:text>],&#10; "money": [</xsl:text>
  <xsl:call-template name="once">
   <xsl:with-param name="of">
    <xsl:for-each select="m:facts/m:amount">
     <xsl:variable name="amount"><xsl:call-template name="amount"/></xsl:variable>
     <v fold="{$amount}"><xsl:value-of select="$amount"/></v>
    </xsl:for-each>
   </xsl:with-param>
  </xsl:call-template>
  <xsl:text>],&#10; "exempt": </xsl:text>
  <xsl:choose>
   <xsl:when test="@exempt = 'true' or @exempt = '1'">true</xsl:when>
   <xsl:otherwise>false</xsl:otherwise>
  </xsl:choose>
  <xsl:text>,&#10; "next_meetings": [</xsl:text>
  <xsl:call-template name="once">
   <xsl:with-param name="of">
    <xsl:for-each select="m:facts/m:next-meeting">
     <v fold="{@date}"><xsl:value-of select="@date"/></v>
    </xsl:for-each>
   </xsl:with-param>
  </xsl:call-template>
  <xsl:text>]&#10;}&#10;</xsl:text>
 </xsl:template>

 <!-- A meeting's title stands in its head; an item's is its heading. -->
 <xsl:template name="title">
  <xsl:choose>
   <xsl:when test="@kind = 'item' or @kind = 'record'">
    <xsl:variable name="text">
     <xsl:call-template name="item-title">
      <xsl:with-param name="item" select="(m:text//m:item)[1]"/>
     </xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="json-or-null">
     <xsl:with-param name="text" select="$text"/>
    </xsl:call-template>
   </xsl:when>
   <xsl:otherwise>
    <xsl:call-template name="json-or-null">
     <xsl:with-param name="text" select="m:about/m:title"/>
    </xsl:call-template>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- Further titles give it again, as in a second language. -->
 <xsl:template name="item-title">
  <xsl:param name="item" select="."/>
  <xsl:apply-templates select="($item/m:title[not(@xml:lang)] | $item/m:title
      [not(../m:title[not(@xml:lang)])])[1]" mode="plain"/>
  <!-- A number that stands before a sentence: it is known by that. -->
  <xsl:if test="$item/m:num and not($item/m:title)">
   <xsl:variable name="text"><xsl:apply-templates
       select="($item//m:p)[1]" mode="plain"/></xsl:variable>
   <xsl:variable name="line" select="concat(normalize-space($text), ' ')"/>
   <xsl:choose>
    <xsl:when test="contains($line, '. ')">
     <xsl:value-of select="concat(substring-before($line, '. '), '.')"/>
    </xsl:when>
    <xsl:otherwise><xsl:value-of select="normalize-space($line)"/></xsl:otherwise>
   </xsl:choose>
  </xsl:if>
 </xsl:template>

 <!-- The number of the item a fact stands under: its own, or that of the
      nearest item above it that has one. -->
 <xsl:template name="under">
  <xsl:call-template name="json-or-null">
   <xsl:with-param name="text" select="key('item', @item)
       /ancestor-or-self::m:item[@number][1]/@number"/>
  </xsl:call-template>
 </xsl:template>

 <!-- A list's entries stand on a line each. (The element entry around each
      leaves no trace in text output, but keeps its text nodes short.) -->
 <xsl:template name="entry">
  <xsl:call-template name="json-comma"/>
  <xsl:text>&#10;  </xsl:text>
 </xsl:template>

 <!-- Strings, each once: $of holds elements with the text and its @fold. -->
 <xsl:template name="once">
  <xsl:param name="of"/>
  <xsl:for-each select="set:distinct(exsl:node-set($of)/v/@fold)">
   <entry>
    <xsl:call-template name="entry"/>
    <xsl:call-template name="json-string">
     <xsl:with-param name="text" select="string(..)"/>
    </xsl:call-template>
   </entry>
  </xsl:for-each>
 </xsl:template>

 <!-- Each person once, as first named; then each name once, as two offices
      of one wording ("The Chairman") say no more than one. -->
 <xsl:template name="speakers">
  <xsl:call-template name="once">
   <xsl:with-param name="of">
    <xsl:for-each select="set:distinct(m:facts/m:speech/@person)">
     <xsl:variable name="named" select="normalize-space(key('person', .))"/>
     <v fold="{translate($named, $upper, $lower)}">
      <xsl:value-of select="$named"/>
     </v>
    </xsl:for-each>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <!-- "GBP 220000": pence only where there are some. -->
 <xsl:template name="amount">
  <xsl:variable name="pence" select="substring-after(@value, '.')"/>
  <xsl:value-of
      select="concat(@currency, ' ', substring-before(concat(@value, '.'), '.'))"/>
  <xsl:if test="translate($pence, '0', '') != ''">
   <xsl:value-of select="concat('.', substring(concat($pence, '00'), 1, 2))"/>
  </xsl:if>
 </xsl:template>

 <xsl:template match="m:attendance">
  <entry>
   <xsl:call-template name="entry"/>
   <xsl:text>{"name": </xsl:text>
   <xsl:call-template name="printed">
    <xsl:with-param name="as" select="."/>
    <xsl:with-param name="person" select="@person"/>
   </xsl:call-template>
   <xsl:text>, "status": </xsl:text>
   <xsl:call-template name="json-or-null">
    <xsl:with-param name="text" select="@status"/>
   </xsl:call-template>
   <xsl:text>, "role": </xsl:text>
   <xsl:call-template name="json-or-null">
    <xsl:with-param name="text" select="@role"/>
   </xsl:call-template>
   <xsl:text>, "organisation": </xsl:text>
   <xsl:call-template name="json-or-null">
    <xsl:with-param name="text" select="@organisation"/>
   </xsl:call-template>
   <xsl:text>}</xsl:text>
  </entry>
 </xsl:template>

 <!-- A name as printed there; else the person's. -->
 <xsl:template name="printed">
  <xsl:param name="as"/>
  <xsl:param name="person"/>
  <xsl:variable name="of" select="key('person', $person)[1]"/>
  <xsl:call-template name="json-or-null">
   <xsl:with-param name="text">
    <xsl:choose>
     <xsl:when test="normalize-space($as) != ''">
      <xsl:value-of select="$as"/>
     </xsl:when>
     <xsl:otherwise>
      <xsl:value-of select="concat($of/@honorific, ' ', $of/@name)"/>
     </xsl:otherwise>
    </xsl:choose>
   </xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <xsl:template match="m:item">
  <entry>
   <xsl:variable name="title"><xsl:call-template name="item-title"/></xsl:variable>
   <xsl:call-template name="entry"/>
   <xsl:text>{"number": </xsl:text>
   <xsl:call-template name="json-or-null">
    <xsl:with-param name="text" select="@number"/>
   </xsl:call-template>
   <xsl:text>, "title": </xsl:text>
   <xsl:call-template name="json-or-null">
    <xsl:with-param name="text" select="$title"/>
   </xsl:call-template>
   <xsl:text>}</xsl:text>
  </entry>
 </xsl:template>

 <xsl:template match="m:recommendation">
  <entry>
   <xsl:call-template name="entry"/>
   <xsl:call-template name="json-string"/>
  </entry>
 </xsl:template>

 <xsl:template match="m:decision">
  <entry>
   <xsl:call-template name="entry"/>
   <xsl:text>{"item": </xsl:text>
   <xsl:call-template name="under"/>
   <xsl:value-of select="concat(', &quot;form&quot;: &quot;', @form,
       '&quot;, &quot;type&quot;: &quot;', @type, '&quot;')"/>
   <xsl:if test="m:subject">
    <xsl:text>, "subject": </xsl:text>
    <xsl:call-template name="json-or-null">
     <xsl:with-param name="text" select="m:subject"/>
    </xsl:call-template>
   </xsl:if>
   <xsl:text>, "clauses": [</xsl:text>
   <xsl:for-each select="m:clause">
    <xsl:call-template name="json-comma"/>
    <xsl:text>&#10;   </xsl:text>
    <xsl:call-template name="json-string"/>
   </xsl:for-each>
   <xsl:text>]}</xsl:text>
  </entry>
 </xsl:template>

 <xsl:template match="m:action">
  <entry>
   <xsl:call-template name="entry"/>
   <xsl:text>{"item": </xsl:text>
   <xsl:call-template name="under"/>
   <xsl:text>, "owners": [</xsl:text>
   <xsl:for-each select="m:owner">
    <xsl:if test="position() &gt; 1">, </xsl:if>
    <xsl:call-template name="json-string"/>
   </xsl:for-each>
   <xsl:text>], "due": </xsl:text>
   <xsl:call-template name="json-or-null">
    <xsl:with-param name="text" select="@due"/>
   </xsl:call-template>
   <xsl:text>}</xsl:text>
  </entry>
 </xsl:template>

 <xsl:template match="m:motion">
  <entry>
   <xsl:call-template name="entry"/>
   <xsl:text>{"item": </xsl:text>
   <xsl:call-template name="under"/>
   <xsl:value-of select="concat(', &quot;kind&quot;: &quot;', @kind, '&quot;')"/>
   <xsl:text>, "mover": </xsl:text>
   <xsl:call-template name="printed">
    <xsl:with-param name="as" select="@mover-as"/>
    <xsl:with-param name="person" select="@mover"/>
   </xsl:call-template>
   <xsl:text>, "seconder": </xsl:text>
   <xsl:call-template name="printed">
    <xsl:with-param name="as" select="@seconder-as"/>
    <xsl:with-param name="person" select="@seconder"/>
   </xsl:call-template>
   <xsl:text>, "outcome": </xsl:text>
   <xsl:call-template name="json-or-null">
    <xsl:with-param name="text" select="@outcome"/>
   </xsl:call-template>
   <xsl:text>}</xsl:text>
  </entry>
 </xsl:template>

 <xsl:template match="m:vote">
  <entry>
   <xsl:call-template name="entry"/>
   <xsl:text>{"item": </xsl:text>
   <xsl:call-template name="under"/>
   <xsl:text>, "for": </xsl:text>
   <xsl:call-template name="json-number">
    <xsl:with-param name="value" select="@for"/>
   </xsl:call-template>
   <xsl:text>, "against": </xsl:text>
   <xsl:call-template name="json-number">
    <xsl:with-param name="value" select="@against"/>
   </xsl:call-template>
   <xsl:text>, "abstain": </xsl:text>
   <xsl:call-template name="json-number">
    <xsl:with-param name="value" select="@abstain"/>
   </xsl:call-template>
   <xsl:if test="@casting">
    <xsl:value-of
        select="concat(', &quot;casting&quot;: &quot;', @casting, '&quot;')"/>
   </xsl:if>
   <xsl:text>, "outcome": </xsl:text>
   <xsl:call-template name="json-or-null">
    <xsl:with-param name="text" select="@outcome"/>
   </xsl:call-template>
   <xsl:text>, "named": </xsl:text>
   <xsl:choose>
    <xsl:when test="m:ballot[@option != 'absent']">
     <xsl:text>{"for": [</xsl:text>
     <xsl:apply-templates select="m:ballot[@option = 'for']"/>
     <xsl:text>], "against": [</xsl:text>
     <xsl:apply-templates select="m:ballot[@option = 'against']"/>
     <xsl:text>], "abstain": [</xsl:text>
     <xsl:apply-templates select="m:ballot[@option = 'abstain']"/>
     <xsl:text>]}</xsl:text>
    </xsl:when>
    <xsl:otherwise>null</xsl:otherwise>
   </xsl:choose>
   <xsl:text>}</xsl:text>
  </entry>
 </xsl:template>

 <xsl:template match="m:ballot">
  <xsl:if test="position() &gt; 1">, </xsl:if>
  <xsl:call-template name="json-string"/>
 </xsl:template>

 <xsl:template match="m:interest">
  <entry>
   <xsl:call-template name="entry"/>
   <xsl:text>{"person": </xsl:text>
   <xsl:call-template name="printed">
    <xsl:with-param name="as" select="@as"/>
    <xsl:with-param name="person" select="@person"/>
   </xsl:call-template>
   <xsl:text>, "item": </xsl:text>
   <xsl:call-template name="under"/>
   <xsl:text>, "nature": </xsl:text>
   <xsl:call-template name="json-or-null">
    <xsl:with-param name="text" select="@nature"/>
   </xsl:call-template>
   <xsl:if test="@consequence">
    <xsl:text>, "consequence": </xsl:text>
    <xsl:call-template name="json-or-null">
     <xsl:with-param name="text" select="@consequence"/>
    </xsl:call-template>
   </xsl:if>
   <xsl:text>}</xsl:text>
  </entry>
 </xsl:template>

</xsl:stylesheet>
