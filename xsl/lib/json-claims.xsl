<?xml version="1.0" encoding="UTF-8"?>
<!--
  Claims in minutes.json: what is said of the meeting, and the facts. Every
  claim ends in how sure it is, the rule that made it and its sources: file
  and lines of the input, bytes, and the place in the text.

  Keys are written in a fixed order, each on its line; $at is the indentation
  of the object's brace.

  Elements written here (fact, item, line) leave no trace in text output, but
  without them it would be one text node, which libxslt measures anew, whole,
  after each variable: the square of the time.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:str="http://exslt.org/strings"
    xmlns:m="urn:minutes:record:1"
    exclude-result-prefixes="str m">

 <xsl:key name="person" match="m:facts/m:person" use="@id"/>
 <xsl:key name="votes" match="m:facts/m:vote" use="@motion"/>
 <xsl:key name="of" match="m:facts/*[@item]" use="@item"/>

 <xsl:variable name="nl" select="'&#10;'"/>

 <!-- ==== parts of objects ==== -->

 <!-- ,"key": "text" or null -->
 <xsl:template name="pair">
  <xsl:param name="at"/>
  <xsl:param name="key"/>
  <xsl:param name="text" select="''"/>
  <xsl:variable name="words" select="normalize-space($text)"/>
  <xsl:choose>
   <xsl:when test="$words = ''">
    <xsl:value-of select="concat(',', $nl, $at, ' &quot;', $key,
        '&quot;: null')"/>
   </xsl:when>
   <xsl:when test="not(contains($words, '&quot;') or contains($words, '\'))">
    <xsl:value-of select="concat(',', $nl, $at, ' &quot;', $key,
        '&quot;: &quot;', $words, '&quot;')"/>
   </xsl:when>
   <xsl:otherwise>
    <xsl:value-of select="concat(',', $nl, $at, ' &quot;', $key, '&quot;: ')"/>
    <xsl:call-template name="json-string">
     <xsl:with-param name="text" select="$words"/>
    </xsl:call-template>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template name="number-pair">
  <xsl:param name="at"/>
  <xsl:param name="key"/>
  <xsl:param name="value" select="''"/>
  <xsl:value-of select="concat(',', $nl, $at, ' &quot;', $key, '&quot;: ')"/>
  <xsl:call-template name="json-number">
   <xsl:with-param name="value" select="$value"/>
  </xsl:call-template>
 </xsl:template>

 <!-- A person as named there, with the id of who is meant. -->
 <xsl:template name="who">
  <xsl:param name="at"/>
  <xsl:param name="key"/>
  <xsl:param name="person" select="''"/>
  <xsl:param name="printed" select="''"/>
  <xsl:if test="$key">
   <xsl:value-of select="concat(',', $nl, $at, ' &quot;', $key, '&quot;: ')"/>
  </xsl:if>
  <xsl:choose>
   <xsl:when test="string($person) = '' and normalize-space($printed) = ''"
       >null</xsl:when>
   <xsl:otherwise>
    <xsl:text>{"person": </xsl:text>
    <xsl:call-template name="json-or-null">
     <xsl:with-param name="text" select="$person"/>
    </xsl:call-template>
    <xsl:text>, "name": </xsl:text>
    <xsl:choose>
     <xsl:when test="normalize-space($printed) != ''">
      <xsl:call-template name="json-or-null">
       <xsl:with-param name="text" select="$printed"/>
      </xsl:call-template>
     </xsl:when>
     <xsl:otherwise>
      <xsl:call-template name="json-or-null">
       <xsl:with-param name="text" select="concat(
           key('person', $person)/@honorific, ' ', key('person', $person)/@name)"/>
      </xsl:call-template>
     </xsl:otherwise>
    </xsl:choose>
    <xsl:text>}</xsl:text>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- The lines of a passage: from the first to the last it names. -->
 <xsl:template name="lines">
  <xsl:choose>
   <xsl:when test="contains(@lines, ' ')">
    <xsl:value-of select="concat('&quot;line_start&quot;: ',
        substring-before(concat(translate(@lines, ' ', '-'), '-'), '-'),
        ', &quot;line_end&quot;: ', str:tokenize(@lines, ' -')[last()])"/>
   </xsl:when>
   <xsl:when test="contains(@lines, '-')">
    <xsl:value-of select="concat('&quot;line_start&quot;: ',
        substring-before(@lines, '-'), ', &quot;line_end&quot;: ',
        substring-after(@lines, '-'))"/>
   </xsl:when>
   <xsl:otherwise>
    <xsl:value-of select="concat('&quot;line_start&quot;: ', @lines,
        ', &quot;line_end&quot;: ', @lines)"/>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template name="sources">
  <xsl:param name="at"/>
  <xsl:value-of select="concat(',', $nl, $at, ' &quot;sources&quot;: [')"/>
  <xsl:variable name="file">
   <xsl:call-template name="json-string">
    <xsl:with-param name="text"
        select="string(ancestor::m:record/m:source/@name)"/>
   </xsl:call-template>
  </xsl:variable>
  <xsl:variable name="begin"
      select="concat($nl, $at, '  {&quot;file&quot;: ', $file, ', ')"/>
  <xsl:for-each select="m:at">
   <xsl:call-template name="json-comma"/>
   <xsl:value-of select="$begin"/>
   <xsl:call-template name="lines"/>
   <xsl:value-of select="concat(', &quot;bytes&quot;: &quot;', @bytes,
       '&quot;, &quot;place&quot;: &quot;', @place, '&quot;}')"/>
  </xsl:for-each>
  <xsl:text>]</xsl:text>
 </xsl:template>

 <!-- How every claim ends. -->
 <xsl:template name="basis">
  <xsl:param name="at"/>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'certainty'"/>
   <xsl:with-param name="text" select="@certainty"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'rule'"/>
   <xsl:with-param name="text" select="@rule"/>
  </xsl:call-template>
  <xsl:call-template name="sources">
   <xsl:with-param name="at" select="$at"/>
  </xsl:call-template>
  <xsl:value-of select="concat($nl, $at, '}')"/>
 </xsl:template>

 <!-- ,"key": one claim of the meeting, or null -->
 <xsl:template name="claim">
  <xsl:param name="key"/>
  <xsl:param name="of" select="/.."/>
  <xsl:value-of select="concat(',', $nl, ' &quot;', $key, '&quot;: ')"/>
  <xsl:choose>
   <xsl:when test="$of">
    <xsl:for-each select="$of[1]">
     <xsl:text>{"value": </xsl:text>
     <xsl:choose>
      <xsl:when test="@value">
       <xsl:call-template name="json-string">
        <xsl:with-param name="text" select="string(@value)"/>
       </xsl:call-template>
       <xsl:call-template name="pair">
        <xsl:with-param name="at" select="' '"/>
        <xsl:with-param name="key" select="'printed'"/>
        <xsl:with-param name="text" select="."/>
       </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="json-string"/></xsl:otherwise>
     </xsl:choose>
     <xsl:call-template name="basis">
      <xsl:with-param name="at" select="' '"/>
     </xsl:call-template>
    </xsl:for-each>
   </xsl:when>
   <xsl:otherwise>null</xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- ,"key": [facts] -->
 <xsl:template name="facts">
  <xsl:param name="at"/>
  <xsl:param name="key"/>
  <xsl:param name="of" select="/.."/>
  <xsl:value-of select="concat(',', $nl, $at, ' &quot;', $key, '&quot;: [')"/>
  <xsl:for-each select="$of">
   <fact>
    <xsl:call-template name="json-comma"/>
    <xsl:value-of select="concat($nl, $at, '  {&quot;id&quot;: &quot;', @id,
        '&quot;')"/>
    <xsl:apply-templates select=".">
     <xsl:with-param name="at" select="concat($at, '  ')"/>
    </xsl:apply-templates>
    <xsl:call-template name="basis">
     <xsl:with-param name="at" select="concat($at, '  ')"/>
    </xsl:call-template>
   </fact>
  </xsl:for-each>
  <xsl:text>]</xsl:text>
 </xsl:template>

 <!-- All lists of facts of an item, or of none. -->
 <xsl:template name="business">
  <xsl:param name="at"/>
  <xsl:param name="of"/>
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'recommendations'"/>
   <xsl:with-param name="of" select="$of[self::m:recommendation]"/>
  </xsl:call-template>
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'decisions'"/>
   <xsl:with-param name="of" select="$of[self::m:decision]"/>
  </xsl:call-template>
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'actions'"/>
   <xsl:with-param name="of" select="$of[self::m:action]"/>
  </xsl:call-template>
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'motions'"/>
   <xsl:with-param name="of" select="$of[self::m:motion]"/>
  </xsl:call-template>
  <!-- a vote on a motion stands with the motion -->
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'votes'"/>
   <xsl:with-param name="of" select="$of[self::m:vote[not(@motion)]]"/>
  </xsl:call-template>
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'interests'"/>
   <xsl:with-param name="of" select="$of[self::m:interest]"/>
  </xsl:call-template>
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'speeches'"/>
   <xsl:with-param name="of" select="$of[self::m:speech]"/>
  </xsl:call-template>
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'references'"/>
   <xsl:with-param name="of" select="$of[self::m:reference]"/>
  </xsl:call-template>
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'amounts'"/>
   <xsl:with-param name="of" select="$of[self::m:amount]"/>
  </xsl:call-template>
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'payments'"/>
   <xsl:with-param name="of" select="$of[self::m:payment]"/>
  </xsl:call-template>
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'exclusions'"/>
   <xsl:with-param name="of" select="$of[self::m:exclusion]"/>
  </xsl:call-template>
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'documents'"/>
   <xsl:with-param name="of" select="$of[self::m:document]"/>
  </xsl:call-template>
 </xsl:template>

 <!-- ==== facts: what stands between id and certainty ==== -->

 <xsl:template match="m:person">
  <xsl:param name="at"/>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'name'"/>
   <xsl:with-param name="text" select="@name"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'honorific'"/>
   <xsl:with-param name="text" select="@honorific"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'kind'"/>
   <xsl:with-param name="text" select="@kind"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template match="m:attendance">
  <xsl:param name="at"/>
  <xsl:call-template name="who">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'who'"/>
   <xsl:with-param name="person" select="@person"/>
   <xsl:with-param name="printed" select="."/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'status'"/>
   <xsl:with-param name="text" select="@status"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'role'"/>
   <xsl:with-param name="text" select="@role"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'organisation'"/>
   <xsl:with-param name="text" select="@organisation"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template match="m:recommendation | m:document">
  <xsl:param name="at"/>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'text'"/>
   <xsl:with-param name="text" select="."/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template match="m:decision">
  <xsl:param name="at"/>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'form'"/>
   <xsl:with-param name="text" select="@form"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'type'"/>
   <xsl:with-param name="text" select="@type"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'outcome'"/>
   <xsl:with-param name="text" select="@outcome"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'trigger'"/>
   <xsl:with-param name="text" select="@trigger"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'lead'"/>
   <xsl:with-param name="text" select="m:lead"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'subject'"/>
   <xsl:with-param name="text" select="m:subject"/>
  </xsl:call-template>
  <xsl:value-of select="concat(',', $nl, $at, ' &quot;clauses&quot;: [')"/>
  <xsl:for-each select="m:clause">
   <xsl:call-template name="json-comma"/>
   <xsl:value-of select="concat($nl, $at, '  {&quot;id&quot;: &quot;', @id,
       '&quot;')"/>
   <xsl:call-template name="pair">
    <xsl:with-param name="at" select="concat($at, '  ')"/>
    <xsl:with-param name="key" select="'number'"/>
    <xsl:with-param name="text" select="@num"/>
   </xsl:call-template>
   <xsl:call-template name="pair">
    <xsl:with-param name="at" select="concat($at, '  ')"/>
    <xsl:with-param name="key" select="'text'"/>
    <xsl:with-param name="text" select="."/>
   </xsl:call-template>
   <xsl:call-template name="sources">
    <xsl:with-param name="at" select="concat($at, '  ')"/>
   </xsl:call-template>
   <xsl:value-of select="concat($nl, $at, '  }')"/>
  </xsl:for-each>
  <xsl:text>]</xsl:text>
 </xsl:template>

 <xsl:template match="m:action">
  <xsl:param name="at"/>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'task'"/>
   <xsl:with-param name="text" select="m:task"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'due'"/>
   <xsl:with-param name="text" select="@due"/>
  </xsl:call-template>
  <xsl:value-of select="concat(',', $nl, $at, ' &quot;owners&quot;: [')"/>
  <xsl:for-each select="m:owner">
   <xsl:if test="position() &gt; 1">, </xsl:if>
   <xsl:call-template name="who">
    <xsl:with-param name="person" select="@person"/>
    <xsl:with-param name="printed" select="."/>
   </xsl:call-template>
  </xsl:for-each>
  <xsl:text>]</xsl:text>
 </xsl:template>

 <xsl:template match="m:motion">
  <xsl:param name="at"/>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'kind'"/>
   <xsl:with-param name="text" select="@kind"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'text'"/>
   <xsl:with-param name="text" select="."/>
  </xsl:call-template>
  <xsl:call-template name="who">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'mover'"/>
   <xsl:with-param name="person" select="@mover"/>
   <xsl:with-param name="printed" select="@mover-as"/>
  </xsl:call-template>
  <xsl:call-template name="who">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'seconder'"/>
   <xsl:with-param name="person" select="@seconder"/>
   <xsl:with-param name="printed" select="@seconder-as"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'outcome'"/>
   <xsl:with-param name="text" select="@outcome"/>
  </xsl:call-template>
  <xsl:call-template name="facts">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'votes'"/>
   <xsl:with-param name="of" select="key('votes', @id)"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template match="m:vote">
  <xsl:param name="at"/>
  <xsl:call-template name="number-pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'for'"/>
   <xsl:with-param name="value" select="@for"/>
  </xsl:call-template>
  <xsl:call-template name="number-pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'against'"/>
   <xsl:with-param name="value" select="@against"/>
  </xsl:call-template>
  <xsl:call-template name="number-pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'abstain'"/>
   <xsl:with-param name="value" select="@abstain"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'casting'"/>
   <xsl:with-param name="text" select="@casting"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'outcome'"/>
   <xsl:with-param name="text" select="@outcome"/>
  </xsl:call-template>
  <xsl:value-of select="concat(',', $nl, $at, ' &quot;ballots&quot;: [')"/>
  <xsl:for-each select="m:ballot">
   <xsl:call-template name="json-comma"/>
   <xsl:value-of select="concat($nl, $at, '  {&quot;option&quot;: &quot;',
       @option, '&quot;, &quot;who&quot;: ')"/>
   <xsl:call-template name="who">
    <xsl:with-param name="person" select="@person"/>
    <xsl:with-param name="printed" select="."/>
   </xsl:call-template>
   <xsl:text>}</xsl:text>
  </xsl:for-each>
  <xsl:text>]</xsl:text>
 </xsl:template>

 <xsl:template match="m:interest">
  <xsl:param name="at"/>
  <xsl:call-template name="who">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'who'"/>
   <xsl:with-param name="person" select="@person"/>
   <xsl:with-param name="printed" select="@as"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'nature'"/>
   <xsl:with-param name="text" select="@nature"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'consequence'"/>
   <xsl:with-param name="text" select="@consequence"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'text'"/>
   <xsl:with-param name="text" select="."/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template match="m:speech">
  <xsl:param name="at"/>
  <xsl:call-template name="who">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'who'"/>
   <xsl:with-param name="person" select="@person"/>
   <xsl:with-param name="printed" select="."/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'verb'"/>
   <xsl:with-param name="text" select="@verb"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template match="m:reference">
  <xsl:param name="at"/>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'kind'"/>
   <xsl:with-param name="text" select="@kind"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'text'"/>
   <xsl:with-param name="text" select="."/>
  </xsl:call-template>
 </xsl:template>

 <!-- An amount's value is a string: a decimal that no reader rounds. -->
 <xsl:template match="m:amount">
  <xsl:param name="at"/>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'currency'"/>
   <xsl:with-param name="text" select="@currency"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'value'"/>
   <xsl:with-param name="text" select="@value"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'printed'"/>
   <xsl:with-param name="text" select="."/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template match="m:payment">
  <xsl:param name="at"/>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'payee'"/>
   <xsl:with-param name="text" select="@payee"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'purpose'"/>
   <xsl:with-param name="text" select="@purpose"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'currency'"/>
   <xsl:with-param name="text" select="@currency"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'value'"/>
   <xsl:with-param name="text" select="@value"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template match="m:exclusion">
  <xsl:param name="at"/>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'act'"/>
   <xsl:with-param name="text" select="@act"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'paragraphs'"/>
   <xsl:with-param name="text" select="@paragraphs"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'covers'"/>
   <xsl:with-param name="text" select="@covers"/>
  </xsl:call-template>
  <xsl:value-of select="concat(',', $nl, $at, ' &quot;items&quot;: [')"/>
  <xsl:for-each select="m:covered">
   <xsl:call-template name="json-comma"/>
   <xsl:call-template name="json-string">
    <xsl:with-param name="text" select="@item"/>
   </xsl:call-template>
  </xsl:for-each>
  <xsl:text>]</xsl:text>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'text'"/>
   <xsl:with-param name="text" select="."/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template match="m:next-meeting">
  <xsl:param name="at"/>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'date'"/>
   <xsl:with-param name="text" select="@date"/>
  </xsl:call-template>
  <xsl:call-template name="pair">
   <xsl:with-param name="at" select="$at"/>
   <xsl:with-param name="key" select="'printed'"/>
   <xsl:with-param name="text" select="."/>
  </xsl:call-template>
 </xsl:template>

</xsl:stylesheet>
