<?xml version="1.0" encoding="UTF-8"?>
<!--
  The body of Akoma Ntoso: sections, items and their blocks. Every leaf of
  the text is in it, in order, but page furniture, glyph bullets and left-over
  markup. Paragraphs become narrative, which every reader keeps (bare p in a
  section is dropped by some); lists and tables stand in other.

  Attributes of our own namespace carry bytes, lines, rule and certainty; GUID
  is the id that the thing has in minutes.xml.
-->
<xsl:stylesheet version="1.0"
    xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="urn:minutes:record:1"
    xmlns:mn="urn:minutes:record:1"
    xmlns:exsl="http://exslt.org/common"
    xmlns:set="http://exslt.org/sets"
    exclude-result-prefixes="m exsl set">

 <!-- One pattern a key: alternatives in one take the square of the time. -->
 <xsl:key name="fact" match="m:facts/*" use="@id"/>
 <xsl:key name="fact" match="m:clause" use="@id"/>
 <!-- Headings are plain text: what stands in one alone has no place here. -->
 <xsl:key name="stands" use="@fact"
     match="*[@fact][not(self::m:person or self::m:ref or parent::m:title
     or parent::m:label or parent::m:num or parent::m:mark
     or parent::m:furniture)]"/>

 <xsl:template name="body">
  <xsl:text>&#10;</xsl:text>
  <xsl:element name="{$body-name}">
   <xsl:attribute name="eId">body</xsl:attribute>
   <xsl:attribute name="refersTo">#meeting</xsl:attribute>
   <xsl:call-template name="run">
    <xsl:with-param name="nodes"
        select="m:record/m:text[not(m:item | m:section)]
        | m:record/m:text[m:item | m:section]/*[not(self::m:furniture)]"/>
    <xsl:with-param name="in" select="'body'"/>
   </xsl:call-template>
   <xsl:text>&#10;</xsl:text>
  </xsl:element>
 </xsl:template>

 <!-- ==== names ==== -->

 <xsl:template match="m:section" mode="section-name">
  <xsl:choose>
   <xsl:when test="@kind = 'attendance'">rollCall</xsl:when>
   <xsl:when test="@kind = 'documents'">papers</xsl:when>
   <xsl:when test="@kind = 'close'">adjournment</xsl:when>
   <xsl:otherwise>debateSection</xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template match="m:item" mode="section-name">
  <xsl:choose>
   <xsl:when test="@kind = 'petitions'">petitions</xsl:when>
   <xsl:when test="@kind = 'announcements'">communication</xsl:when>
   <xsl:when test="@kind = 'motions'">noticesOfMotion</xsl:when>
   <xsl:when test="@kind = 'exclusion'">proceduralMotions</xsl:when>
   <xsl:otherwise>debateSection</xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template match="*" mode="section-name">debateSection</xsl:template>

 <!-- What a debateSection is: its name attribute. -->
 <xsl:template match="m:section" mode="kind">
  <xsl:choose>
   <xsl:when test="@kind = 'next-meetings'">nextMeetings</xsl:when>
   <xsl:when test="@kind = 'record'">decisionRecord</xsl:when>
   <xsl:otherwise><xsl:value-of select="@kind"/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template match="m:item" mode="kind">
  <xsl:choose>
   <xsl:when test="@kind = 'apologies'">apologies</xsl:when>
   <xsl:when test="@kind = 'declarations'">declarationsOfInterest</xsl:when>
   <xsl:when test="@kind = 'minutes'">previousMinutes</xsl:when>
   <xsl:when test="@kind = 'matters-arising'">mattersArising</xsl:when>
   <xsl:otherwise>agendaItem</xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template match="m:action | m:recommendation" mode="kind">
  <xsl:value-of select="local-name()"/>
 </xsl:template>

 <xsl:template match="*" mode="kind">text</xsl:template>

 <!-- ==== attributes ==== -->

 <!-- GUID: the fact's id where the fact stands first, else the place's. -->
 <xsl:template name="guid">
  <xsl:variable name="fact" select="@fact"/>
  <xsl:variable name="is" select="key('fact', string($fact))"/>
  <xsl:choose>
   <xsl:when test="$is and not($is/self::m:person or $is/self::m:clause) and
       generate-id(key('stands', string($fact))[1]) = generate-id()">
    <xsl:attribute name="GUID"><xsl:value-of select="$fact"/></xsl:attribute>
    <xsl:if test="@id">
     <xsl:attribute name="mn:place"><xsl:value-of select="@id"/></xsl:attribute>
    </xsl:if>
   </xsl:when>
   <xsl:otherwise>
    <xsl:if test="@id">
     <xsl:attribute name="GUID"><xsl:value-of select="@id"/></xsl:attribute>
    </xsl:if>
    <xsl:if test="$fact">
     <xsl:attribute name="mn:fact"><xsl:value-of select="$fact"/></xsl:attribute>
    </xsl:if>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- Where a leaf comes from and what made it. -->
 <xsl:template name="span">
  <xsl:if test="@bytes">
   <xsl:attribute name="mn:bytes"><xsl:value-of select="@bytes"/></xsl:attribute>
   <xsl:attribute name="mn:lines"><xsl:value-of select="@lines"/></xsl:attribute>
  </xsl:if>
  <xsl:if test="@rule">
   <xsl:attribute name="mn:rule"><xsl:value-of select="@rule"/></xsl:attribute>
  </xsl:if>
  <xsl:if test="@xml:lang"><xsl:copy-of select="@xml:lang"/></xsl:if>
 </xsl:template>

 <xsl:template name="place">
  <xsl:param name="eid"/>
  <xsl:attribute name="eId"><xsl:value-of select="$eid"/></xsl:attribute>
  <xsl:choose>
   <xsl:when test="@fact"><xsl:call-template name="guid"/></xsl:when>
   <xsl:when test="@id">
    <xsl:attribute name="GUID"><xsl:value-of select="@id"/></xsl:attribute>
   </xsl:when>
  </xsl:choose>
  <xsl:call-template name="span"/>
 </xsl:template>

 <!-- ==== sections ==== -->

 <xsl:template match="m:section | m:item | m:action | m:recommendation | m:text"
     mode="block" name="section">
  <xsl:param name="prefix"/>
  <xsl:variable name="name">
   <xsl:apply-templates select="." mode="section-name"/>
  </xsl:variable>
  <xsl:variable name="eid">
   <xsl:call-template name="section-id">
    <xsl:with-param name="prefix" select="$prefix"/>
   </xsl:call-template>
  </xsl:variable>
  <xsl:text>&#10;</xsl:text>
  <xsl:element name="{$name}">
   <xsl:if test="$name = 'debateSection'">
    <xsl:attribute name="name">
     <xsl:apply-templates select="." mode="kind"/>
    </xsl:attribute>
   </xsl:if>
   <xsl:call-template name="place">
    <xsl:with-param name="eid" select="$eid"/>
   </xsl:call-template>
   <xsl:if test="self::m:action | self::m:recommendation">
    <xsl:call-template name="basis"/>
   </xsl:if>
   <xsl:call-template name="heading-span"/>
   <xsl:apply-templates select="m:num" mode="head"/>
   <xsl:call-template name="heading"/>
   <xsl:call-template name="inside">
    <xsl:with-param name="prefix" select="string($eid)"/>
   </xsl:call-template>
  </xsl:element>
 </xsl:template>

 <!-- How sure the fact of a container is. -->
 <xsl:template name="basis">
  <xsl:for-each select="key('fact', string(@fact))">
   <xsl:attribute name="mn:certainty">
    <xsl:value-of select="@certainty"/>
   </xsl:attribute>
   <xsl:if test="@due">
    <xsl:attribute name="mn:due"><xsl:value-of select="@due"/></xsl:attribute>
   </xsl:if>
   <xsl:if test="@outcome">
    <xsl:attribute name="mn:outcome">
     <xsl:value-of select="@outcome"/>
    </xsl:attribute>
   </xsl:if>
  </xsl:for-each>
 </xsl:template>

 <!-- The blocks of a section, heading and furniture apart. -->
 <xsl:template name="inside">
  <xsl:param name="prefix"/>
  <xsl:call-template name="run">
   <xsl:with-param name="prefix" select="$prefix"/>
   <xsl:with-param name="nodes" select="*[not(self::m:furniture
       or self::m:num or self::m:title)]
       [not(self::m:label and position() = 1 and not(../m:title))]"/>
  </xsl:call-template>
 </xsl:template>

 <!-- A decision: its trigger, where it stands in a line of its own over what
      was decided, is the heading. -->
 <xsl:template match="m:decision" mode="block">
  <xsl:param name="before" select="/.."/>
  <xsl:param name="prefix"/>
  <xsl:param name="d" select="0"/>
  <xsl:variable name="eid">
   <xsl:if test="$prefix != ''"><xsl:value-of select="concat($prefix, '__')"/></xsl:if>
   <xsl:value-of select="concat('resolutions_',
       $d + count($before[self::m:decision]) + 1)"/>
  </xsl:variable>
  <xsl:variable name="blocks" select="*[not(self::m:furniture)]"/>
  <xsl:variable name="first" select="$blocks[1]"/>
  <xsl:text>&#10;</xsl:text>
  <resolutions>
   <xsl:call-template name="place">
    <xsl:with-param name="eid" select="$eid"/>
   </xsl:call-template>
   <xsl:for-each select="key('fact', string(@fact))">
    <xsl:attribute name="refersTo">
     <xsl:value-of select="concat('#decision-', @type)"/>
    </xsl:attribute>
   </xsl:for-each>
   <xsl:call-template name="basis"/>
   <xsl:choose>
    <xsl:when test="$blocks[2] and ($first/self::m:label or
        $first/self::m:p[m:trigger and not(m:passage or @fact)
        and string-length() &lt; 80])">
     <xsl:call-template name="heading-span">
      <xsl:with-param name="of" select="$first"/>
     </xsl:call-template>
     <xsl:apply-templates select="$first" mode="head"/>
     <xsl:call-template name="run">
      <xsl:with-param name="nodes" select="$blocks[position() &gt; 1]"/>
      <xsl:with-param name="prefix" select="string($eid)"/>
     </xsl:call-template>
    </xsl:when>
    <xsl:otherwise>
     <xsl:call-template name="run">
      <xsl:with-param name="nodes" select="$blocks"/>
      <xsl:with-param name="prefix" select="string($eid)"/>
     </xsl:call-template>
    </xsl:otherwise>
   </xsl:choose>
  </resolutions>
 </xsl:template>

 <!-- ==== headings: plain text, as readers take them up to the first
      element, and without any attribute, on which one widely used style
      sheet fails with nothing written; so the section says where its heading
      comes from ==== -->

 <xsl:template name="heading-span">
  <xsl:param name="of" select="m:title[1]
      | *[not(self::m:furniture or self::m:num)][1]/self::m:label"/>
  <xsl:for-each select="$of[1]">
   <xsl:attribute name="mn:heading-bytes">
    <xsl:value-of select="@bytes"/>
   </xsl:attribute>
   <xsl:attribute name="mn:heading-lines">
    <xsl:value-of select="@lines"/>
   </xsl:attribute>
  </xsl:for-each>
 </xsl:template>

 <xsl:template name="heading">
  <xsl:choose>
   <xsl:when test="m:title">
    <xsl:text>&#10;</xsl:text>
    <heading>
     <xsl:for-each select="m:title">
      <xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if>
      <xsl:apply-templates select="." mode="text"/>
     </xsl:for-each>
    </heading>
   </xsl:when>
   <xsl:otherwise>
    <xsl:apply-templates select="*[not(self::m:furniture or self::m:num)][1]
        /self::m:label" mode="head"/>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template match="m:label | m:p" mode="head">
  <xsl:text>&#10;</xsl:text>
  <heading>
   <xsl:apply-templates select="." mode="text"/>
  </heading>
 </xsl:template>

 <xsl:template match="m:num | m:mark" mode="head">
  <xsl:text>&#10;</xsl:text>
  <num>
   <xsl:call-template name="span"/>
   <xsl:apply-templates select="." mode="text"/>
  </num>
 </xsl:template>

 <!-- ==== paragraphs ==== -->

 <xsl:template match="m:p | m:label" mode="block">
  <xsl:param name="before" select="/.."/>
  <xsl:param name="prefix"/>
  <xsl:param name="in"/>
  <xsl:param name="p" select="0"/>
  <xsl:variable name="n"
      select="$p + count($before[self::m:p or self::m:label]) + 1"/>
  <xsl:choose>
   <xsl:when test="$in = 'body'">
    <xsl:call-template name="loose"/>
   </xsl:when>
   <xsl:when test="$in = 'section'">
    <xsl:call-template name="paragraph">
     <xsl:with-param name="name" select="'narrative'"/>
     <xsl:with-param name="eid" select="concat($prefix, '__narrative_', $n)"/>
    </xsl:call-template>
   </xsl:when>
   <xsl:otherwise>
    <xsl:call-template name="paragraph">
     <xsl:with-param name="name" select="'p'"/>
     <xsl:with-param name="eid" select="concat($prefix, '__p_', $n)"/>
    </xsl:call-template>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- The number of a paragraph outside lists goes with the paragraph: it is
      no part of its words, so it stands apart in them. -->
 <xsl:template match="m:mark" mode="block"/>

 <xsl:template name="numbered">
  <!-- in steps: two predicates at once would walk all siblings -->
  <xsl:variable name="before" select="preceding-sibling::*[1]"/>
  <xsl:variable name="further"
      select="$before/self::m:furniture/preceding-sibling::*[1]"/>
  <xsl:variable name="mark" select="($before | $further)/self::m:mark"/>
  <xsl:if test="$mark and not(parent::m:li)">
   <xsl:choose>
    <xsl:when test="translate($mark, $alphanumeric, '') != string($mark)">
     <inline name="mark"><xsl:apply-templates select="$mark" mode="text"/></inline>
     <xsl:text> </xsl:text>
    </xsl:when>
    <xsl:otherwise>
     <xsl:attribute name="mn:mark"><xsl:value-of select="$mark"/></xsl:attribute>
    </xsl:otherwise>
   </xsl:choose>
  </xsl:if>
 </xsl:template>

 <xsl:template name="paragraph">
  <xsl:param name="name"/>
  <xsl:param name="eid"/>
  <xsl:text>&#10;</xsl:text>
  <xsl:choose>
   <xsl:when test="$name = 'narrative'">
    <narrative eId="{$eid}" mn:bytes="{@bytes}" mn:lines="{@lines}">
     <xsl:call-template name="words-of">
      <xsl:with-param name="eid" select="$eid"/>
     </xsl:call-template>
    </narrative>
   </xsl:when>
   <xsl:when test="@bytes">
    <p eId="{$eid}" mn:bytes="{@bytes}" mn:lines="{@lines}">
     <xsl:call-template name="words-of">
      <xsl:with-param name="eid" select="$eid"/>
     </xsl:call-template>
    </p>
   </xsl:when>
   <!-- an empty cell -->
   <xsl:otherwise>
    <p eId="{$eid}">
     <xsl:call-template name="words-of">
      <xsl:with-param name="eid" select="$eid"/>
     </xsl:call-template>
    </p>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- The other attributes of a paragraph, and its words. -->
 <xsl:template name="words-of">
  <xsl:param name="eid"/>
  <xsl:choose>
   <xsl:when test="@fact"><xsl:call-template name="guid"/></xsl:when>
   <xsl:when test="@id">
    <xsl:attribute name="GUID"><xsl:value-of select="@id"/></xsl:attribute>
   </xsl:when>
  </xsl:choose>
  <xsl:if test="@rule">
   <xsl:attribute name="mn:rule"><xsl:value-of select="@rule"/></xsl:attribute>
  </xsl:if>
  <xsl:if test="@kind">
   <xsl:attribute name="mn:kind"><xsl:value-of select="@kind"/></xsl:attribute>
  </xsl:if>
  <xsl:if test="@xml:lang">
   <xsl:copy-of select="@xml:lang"/>
  </xsl:if>
  <xsl:if test="self::m:p"><xsl:call-template name="numbered"/></xsl:if>
  <xsl:call-template name="inline">
   <xsl:with-param name="prefix" select="$eid"/>
  </xsl:call-template>
 </xsl:template>

 <!-- A block that stands in no section: a section for itself. -->
 <xsl:template name="loose">
  <xsl:variable name="eid">
   <xsl:call-template name="section-id"/>
  </xsl:variable>
  <xsl:text>&#10;</xsl:text>
  <debateSection name="text" eId="{$eid}">
   <xsl:call-template name="run">
    <xsl:with-param name="nodes" select="."/>
    <xsl:with-param name="prefix" select="string($eid)"/>
   </xsl:call-template>
  </debateSection>
 </xsl:template>

 <!-- ==== lists ==== -->

 <!-- Bullets alone become ul. A list with numbers or with a table in it
      becomes a blockList, and so do the lists in it. -->
 <xsl:template match="m:list" mode="block">
  <xsl:param name="before" select="/.."/>
  <xsl:param name="prefix"/>
  <xsl:param name="in"/>
  <xsl:param name="l" select="0"/>
  <xsl:param name="t" select="0"/>
  <xsl:variable name="n" select="$l + count($before[self::m:list]) + 1"/>
  <xsl:choose>
   <xsl:when test="$in = 'body'">
    <xsl:call-template name="loose"/>
   </xsl:when>
   <xsl:when test="$in = 'section'">
    <xsl:variable name="eid" select="concat($prefix, '__other_',
        $n + $t + count($before[self::m:table]))"/>
    <xsl:variable name="numbered" select=".//m:table or
        .//m:mark[translate(., $alphanumeric, '') != string(.)]"/>
    <xsl:text>&#10;</xsl:text>
    <other eId="{$eid}">
     <xsl:choose>
      <xsl:when test="$numbered">
       <xsl:call-template name="block-list">
        <xsl:with-param name="eid" select="concat($eid, '__list_1')"/>
       </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
       <xsl:call-template name="bullets">
        <xsl:with-param name="eid" select="concat($eid, '__ul_1')"/>
       </xsl:call-template>
      </xsl:otherwise>
     </xsl:choose>
    </other>
   </xsl:when>
   <xsl:when test="$in = 'bullet'">
    <xsl:call-template name="bullets">
     <xsl:with-param name="eid" select="concat($prefix, '__ul_', $n)"/>
    </xsl:call-template>
   </xsl:when>
   <xsl:otherwise>
    <xsl:call-template name="block-list">
     <xsl:with-param name="eid" select="concat($prefix, '__list_', $n)"/>
    </xsl:call-template>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:variable name="alphanumeric" select="concat(
     'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789')"/>

 <xsl:template name="bullets">
  <xsl:param name="eid"/>
  <xsl:text>&#10;</xsl:text>
  <ul>
   <xsl:call-template name="place">
    <xsl:with-param name="eid" select="$eid"/>
   </xsl:call-template>
   <xsl:for-each select="m:li">
    <xsl:variable name="li" select="concat($eid, '__li_', position())"/>
    <xsl:text>&#10;</xsl:text>
    <li>
     <xsl:call-template name="entry">
      <xsl:with-param name="eid" select="$li"/>
      <xsl:with-param name="in" select="'bullet'"/>
     </xsl:call-template>
    </li>
   </xsl:for-each>
  </ul>
 </xsl:template>

 <!-- An entry's attributes and blocks. GUID is the clause's id where the
      clause stands first. -->
 <xsl:template name="entry">
  <xsl:param name="eid"/>
  <xsl:param name="in"/>
  <xsl:attribute name="eId"><xsl:value-of select="$eid"/></xsl:attribute>
  <xsl:choose>
   <xsl:when test="@clause and
       generate-id() = generate-id(key('clause', @clause)[1])">
    <xsl:attribute name="GUID"><xsl:value-of select="@clause"/></xsl:attribute>
    <xsl:if test="@id">
     <xsl:attribute name="mn:place"><xsl:value-of select="@id"/></xsl:attribute>
    </xsl:if>
   </xsl:when>
   <xsl:otherwise>
    <xsl:if test="@id">
     <xsl:attribute name="GUID"><xsl:value-of select="@id"/></xsl:attribute>
    </xsl:if>
    <xsl:if test="@clause">
     <xsl:attribute name="mn:fact"><xsl:value-of select="@clause"/></xsl:attribute>
    </xsl:if>
   </xsl:otherwise>
  </xsl:choose>
  <xsl:choose>
   <xsl:when test="$in = 'item' and m:mark[translate(., $alphanumeric, '')
       != string(.)]">
    <xsl:apply-templates select="m:mark" mode="head"/>
   </xsl:when>
   <xsl:when test="m:mark">
    <xsl:attribute name="mn:mark"><xsl:value-of select="m:mark"/></xsl:attribute>
   </xsl:when>
  </xsl:choose>
  <xsl:call-template name="run">
   <xsl:with-param name="nodes"
       select="*[not(self::m:furniture or self::m:mark)]"/>
   <xsl:with-param name="prefix" select="$eid"/>
   <xsl:with-param name="in" select="$in"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:key name="clause" match="m:li[@clause]" use="@clause"/>

 <!-- An entry's eId has its number; entries without one, and numbers that
      come twice, are ranked. -->
 <xsl:template name="block-list">
  <xsl:param name="eid"/>
  <xsl:variable name="numbers-rtf">
   <xsl:for-each select="m:li">
    <xsl:variable name="number">
     <xsl:call-template name="clean-number">
      <xsl:with-param name="printed" select="m:mark[translate(., $alphanumeric,
          '') != string(.)]"/>
     </xsl:call-template>
    </xsl:variable>
    <c i="{generate-id()}" p="{position()}" xmlns="">
     <xsl:choose>
      <xsl:when test="$number = ''">
       <xsl:attribute name="k">|item_nn</xsl:attribute>
       <xsl:attribute name="unnumbered">yes</xsl:attribute>
      </xsl:when>
      <xsl:otherwise>
       <xsl:attribute name="k">
        <xsl:value-of select="concat('|item_', $number)"/>
       </xsl:attribute>
      </xsl:otherwise>
     </xsl:choose>
    </c>
   </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="numbers" select="exsl:node-set($numbers-rtf)"/>
  <xsl:variable name="ranked-rtf">
   <xsl:if test="$numbers/c[@unnumbered]
       or count(set:distinct($numbers/c/@k)) != count($numbers/c)">
    <xsl:call-template name="rank">
     <xsl:with-param name="candidates" select="$numbers"/>
    </xsl:call-template>
   </xsl:if>
  </xsl:variable>
  <xsl:variable name="ranked" select="exsl:node-set($ranked-rtf)"/>
  <xsl:text>&#10;</xsl:text>
  <blockList>
   <xsl:call-template name="place">
    <xsl:with-param name="eid" select="$eid"/>
   </xsl:call-template>
   <xsl:for-each select="m:li">
    <xsl:variable name="id" select="generate-id()"/>
    <xsl:variable name="item">
     <xsl:choose>
      <xsl:when test="$ranked/n">
       <xsl:for-each select="$ranked">
        <xsl:value-of select="key('number', $id)/@e"/>
       </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
       <xsl:text>item_</xsl:text>
       <xsl:call-template name="clean-number">
        <xsl:with-param name="printed" select="m:mark"/>
       </xsl:call-template>
      </xsl:otherwise>
     </xsl:choose>
    </xsl:variable>
    <xsl:text>&#10;</xsl:text>
    <item>
     <xsl:call-template name="entry">
      <xsl:with-param name="eid" select="concat($eid, '__', $item)"/>
      <xsl:with-param name="in" select="'item'"/>
     </xsl:call-template>
    </item>
   </xsl:for-each>
  </blockList>
 </xsl:template>

 <!-- ==== tables ==== -->

 <xsl:template match="m:table" mode="block">
  <xsl:param name="before" select="/.."/>
  <xsl:param name="prefix"/>
  <xsl:param name="in"/>
  <xsl:param name="l" select="0"/>
  <xsl:param name="t" select="0"/>
  <xsl:variable name="n" select="$t + count($before[self::m:table]) + 1"/>
  <xsl:choose>
   <xsl:when test="$in = 'body'">
    <xsl:call-template name="loose"/>
   </xsl:when>
   <xsl:when test="$in = 'section'">
    <xsl:variable name="eid" select="concat($prefix, '__other_',
        $n + $l + count($before[self::m:list]))"/>
    <xsl:text>&#10;</xsl:text>
    <other eId="{$eid}">
     <xsl:call-template name="table">
      <xsl:with-param name="eid" select="concat($eid, '__table_1')"/>
     </xsl:call-template>
    </other>
   </xsl:when>
   <xsl:otherwise>
    <xsl:call-template name="table">
     <xsl:with-param name="eid" select="concat($prefix, '__table_', $n)"/>
    </xsl:call-template>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template name="table">
  <xsl:param name="eid"/>
  <xsl:text>&#10;</xsl:text>
  <table>
   <xsl:call-template name="place">
    <xsl:with-param name="eid" select="$eid"/>
   </xsl:call-template>
   <xsl:if test="@caption">
    <xsl:attribute name="title"><xsl:value-of select="@caption"/></xsl:attribute>
   </xsl:if>
   <xsl:call-template name="rows">
    <xsl:with-param name="rows" select="m:row"/>
    <xsl:with-param name="prefix" select="$eid"/>
   </xsl:call-template>
  </table>
 </xsl:template>

 <!-- Rows, with $n cells before them; many are halved as in run. -->
 <xsl:template name="rows">
  <xsl:param name="rows"/>
  <xsl:param name="prefix"/>
  <xsl:param name="n" select="0"/>
  <xsl:variable name="half" select="floor(count($rows) div 2)"/>
  <xsl:choose>
   <xsl:when test="$half &lt; 20">
    <xsl:for-each select="$rows">
     <xsl:variable name="i" select="position()"/>
     <xsl:call-template name="row">
      <xsl:with-param name="prefix" select="$prefix"/>
      <xsl:with-param name="n"
          select="$n + count($rows[position() &lt; $i]/m:cell)"/>
     </xsl:call-template>
    </xsl:for-each>
   </xsl:when>
   <xsl:otherwise>
    <xsl:call-template name="rows">
     <xsl:with-param name="rows" select="$rows[position() &lt;= $half]"/>
     <xsl:with-param name="prefix" select="$prefix"/>
     <xsl:with-param name="n" select="$n"/>
    </xsl:call-template>
    <xsl:call-template name="rows">
     <xsl:with-param name="rows" select="$rows[position() &gt; $half]"/>
     <xsl:with-param name="prefix" select="$prefix"/>
     <xsl:with-param name="n"
         select="$n + count($rows[position() &lt;= $half]/m:cell)"/>
    </xsl:call-template>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template name="row">
  <xsl:param name="prefix"/>
  <xsl:param name="n"/>
  <xsl:variable name="cell">
   <xsl:choose>
    <xsl:when test="@head = 'true'">th</xsl:when>
    <xsl:otherwise>td</xsl:otherwise>
   </xsl:choose>
  </xsl:variable>
  <xsl:text>&#10;</xsl:text>
  <tr>
   <xsl:if test="@id">
    <xsl:attribute name="GUID"><xsl:value-of select="@id"/></xsl:attribute>
   </xsl:if>
   <xsl:for-each select="m:cell">
    <xsl:element name="{$cell}">
     <!-- an empty cell has a paragraph too: each counts as one -->
     <xsl:call-template name="paragraph">
      <xsl:with-param name="name" select="'p'"/>
      <xsl:with-param name="eid"
          select="concat($prefix, '__p_', $n + position())"/>
     </xsl:call-template>
    </xsl:element>
   </xsl:for-each>
  </tr>
 </xsl:template>

</xsl:stylesheet>
