<?xml version="1.0" encoding="UTF-8"?>
<!--
  The eIds of Akoma Ntoso, after its Naming Convention: the id of the element
  above, two low lines, the element's name (some shortened), a low line, and
  a number: the one in its num, without punctuation, else its count among its
  like there. What comes twice gets a second number.

  Counting sideways (xsl:number, preceding-sibling) takes the square of the
  time on long texts. So the numbers of sections and items, where printed
  ones must be compared, are worked out for the whole document at once
  ($sections), and other blocks are counted by halves (template run).
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="urn:minutes:record:1"
    xmlns:exsl="http://exslt.org/common"
    xmlns:set="http://exslt.org/sets"
    xmlns:str="http://exslt.org/strings"
    exclude-result-prefixes="m exsl set str">

 <!-- White space, which a number loses, and ASCII and general punctuation,
      which becomes hyphens between its parts and nothing at its ends. -->
 <xsl:variable name="blanks" select="' &#9;&#10;&#13;&#160;&#133;&#12288;&#5760;'"/>
 <xsl:variable name="punctuation">!"#$%&amp;'()*+,-./:;&lt;=>?@[\]^_`{|}~&#x2000;&#x2001;&#x2002;&#x2003;&#x2004;&#x2005;&#x2006;&#x2007;&#x2008;&#x2009;&#x200A;&#x200B;&#x200C;&#x200D;&#x200E;&#x200F;&#x2010;&#x2011;&#x2012;&#x2013;&#x2014;&#x2015;&#x2016;&#x2017;&#x2018;&#x2019;&#x201A;&#x201B;&#x201C;&#x201D;&#x201E;&#x201F;&#x2020;&#x2021;&#x2022;&#x2023;&#x2024;&#x2025;&#x2026;&#x2027;&#x2028;&#x2029;&#x202A;&#x202B;&#x202C;&#x202D;&#x202E;&#x202F;&#x2030;&#x2031;&#x2032;&#x2033;&#x2034;&#x2035;&#x2036;&#x2037;&#x2038;&#x2039;&#x203A;&#x203B;&#x203C;&#x203D;&#x203E;&#x203F;&#x2040;&#x2041;&#x2042;&#x2043;&#x2044;&#x2045;&#x2046;&#x2047;&#x2048;&#x2049;&#x204A;&#x204B;&#x204C;&#x204D;&#x204E;&#x204F;&#x2050;&#x2051;&#x2052;&#x2053;&#x2054;&#x2055;&#x2056;&#x2057;&#x2058;&#x2059;&#x205A;&#x205B;&#x205C;&#x205D;&#x205E;&#x205F;&#x2060;&#x2061;&#x2062;&#x2063;&#x2064;&#x2065;&#x2066;&#x2067;&#x2068;&#x2069;&#x206A;&#x206B;&#x206C;&#x206D;&#x206E;&#x206F;&#x2E00;&#x2E01;&#x2E02;&#x2E03;&#x2E04;&#x2E05;&#x2E06;&#x2E07;&#x2E08;&#x2E09;&#x2E0A;&#x2E0B;&#x2E0C;&#x2E0D;&#x2E0E;&#x2E0F;&#x2E10;&#x2E11;&#x2E12;&#x2E13;&#x2E14;&#x2E15;&#x2E16;&#x2E17;&#x2E18;&#x2E19;&#x2E1A;&#x2E1B;&#x2E1C;&#x2E1D;&#x2E1E;&#x2E1F;&#x2E20;&#x2E21;&#x2E22;&#x2E23;&#x2E24;&#x2E25;&#x2E26;&#x2E27;&#x2E28;&#x2E29;&#x2E2A;&#x2E2B;&#x2E2C;&#x2E2D;&#x2E2E;&#x2E2F;&#x2E30;&#x2E31;&#x2E32;&#x2E33;&#x2E34;&#x2E35;&#x2E36;&#x2E37;&#x2E38;&#x2E39;&#x2E3A;&#x2E3B;&#x2E3C;&#x2E3D;&#x2E3E;&#x2E3F;&#x2E40;&#x2E41;&#x2E42;&#x2E43;&#x2E44;&#x2E45;&#x2E46;&#x2E47;&#x2E48;&#x2E49;&#x2E4A;&#x2E4B;&#x2E4C;&#x2E4D;&#x2E4E;&#x2E4F;&#x2E50;&#x2E51;&#x2E52;&#x2E53;&#x2E54;&#x2E55;&#x2E56;&#x2E57;&#x2E58;&#x2E59;&#x2E5A;&#x2E5B;&#x2E5C;&#x2E5D;&#x2E5E;&#x2E5F;&#x2E60;&#x2E61;&#x2E62;&#x2E63;&#x2E64;&#x2E65;&#x2E66;&#x2E67;&#x2E68;&#x2E69;&#x2E6A;&#x2E6B;&#x2E6C;&#x2E6D;&#x2E6E;&#x2E6F;&#x2E70;&#x2E71;&#x2E72;&#x2E73;&#x2E74;&#x2E75;&#x2E76;&#x2E77;&#x2E78;&#x2E79;&#x2E7A;&#x2E7B;&#x2E7C;&#x2E7D;&#x2E7E;&#x2E7F;</xsl:variable>
 <xsl:variable name="spaces"
     select="str:padding(string-length($punctuation), ' ')"/>

 <xsl:template name="clean-number">
  <xsl:param name="printed" select="."/>
  <xsl:value-of select="translate(normalize-space(translate(
      translate($printed, $blanks, ''), $punctuation, $spaces)), ' ', '-')"/>
 </xsl:template>

 <!-- ==== sections, items and what else is a section in Akoma Ntoso ==== -->

 <xsl:key name="uncounted" match="s[@c = '']" use="@g"/>
 <xsl:key name="candidate" match="c" use="@k"/>
 <xsl:key name="number" match="n" use="@i"/>

 <xsl:variable name="sections-rtf">
  <xsl:variable name="found">
   <xsl:apply-templates select="m:minutes/m:record/m:text" mode="find"/>
  </xsl:variable>
  <xsl:variable name="candidates">
   <xsl:for-each select="exsl:node-set($found)">
    <xsl:for-each select="s[@c != '']">
     <c i="{@i}" p="{@p}" k="{@g}_{@c}"/>
    </xsl:for-each>
    <xsl:for-each select="set:distinct(s[@c = '']/@g)">
     <xsl:for-each select="key('uncounted', .)">
      <c i="{@i}" p="{@p}" k="{@g}_{position()}"/>
     </xsl:for-each>
    </xsl:for-each>
   </xsl:for-each>
  </xsl:variable>
  <xsl:call-template name="rank">
   <xsl:with-param name="candidates" select="exsl:node-set($candidates)"/>
  </xsl:call-template>
 </xsl:variable>
 <xsl:variable name="sections" select="exsl:node-set($sections-rtf)"/>

 <!-- Each candidate once as it is, then with its rank; @unnumbered ones
      always with it. -->
 <xsl:template name="rank">
  <xsl:param name="candidates"/>
  <xsl:for-each select="$candidates">
   <xsl:for-each select="set:distinct(c/@k)">
    <xsl:variable name="eid" select="substring-after(., '|')"/>
    <xsl:for-each select="key('candidate', .)">
     <xsl:sort select="@p" data-type="number"/>
     <n i="{@i}">
      <xsl:attribute name="e">
       <xsl:value-of select="$eid"/>
       <xsl:if test="position() &gt; 1 or @unnumbered">
        <xsl:value-of select="concat('_', position())"/>
       </xsl:if>
      </xsl:attribute>
     </n>
    </xsl:for-each>
   </xsl:for-each>
  </xsl:for-each>
 </xsl:template>

 <!-- A text without items and sections becomes one section whole; in another,
      loose paragraphs become a section each, as a body holds only sections. -->
 <xsl:template match="m:text" mode="find">
  <xsl:variable name="record" select="position()"/>
  <xsl:choose>
   <xsl:when test="m:item or m:section">
    <xsl:for-each select="*[self::m:p or self::m:list or self::m:table
        or self::m:label] | .//*[self::m:item or self::m:section
        or self::m:action or self::m:recommendation]">
     <xsl:call-template name="find">
      <xsl:with-param name="record" select="$record"/>
     </xsl:call-template>
    </xsl:for-each>
   </xsl:when>
   <xsl:otherwise>
    <xsl:for-each select=". | .//*[self::m:action or self::m:recommendation]">
     <xsl:call-template name="find">
      <xsl:with-param name="record" select="$record"/>
      <xsl:with-param name="whole" select="true()"/>
     </xsl:call-template>
    </xsl:for-each>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- g: the section above and the short name, between them a bar. p: the
      order. -->
 <xsl:template name="find">
  <xsl:param name="record"/>
  <xsl:param name="whole" select="false()"/>
  <xsl:variable name="name">
   <xsl:apply-templates select="." mode="section-name"/>
  </xsl:variable>
  <s i="{generate-id()}"
      p="{$record}.{format-number(position(), '0000000')}">
   <xsl:attribute name="g">
    <xsl:if test="not(self::m:text) and ($whole or not(parent::m:text))">
     <xsl:value-of select="generate-id(..)"/>
    </xsl:if>
    <xsl:text>|</xsl:text>
    <xsl:choose>
     <xsl:when test="$name = 'debateSection'">dbsect</xsl:when>
     <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
    </xsl:choose>
   </xsl:attribute>
   <xsl:attribute name="c">
    <xsl:if test="self::m:item/m:num">
     <xsl:call-template name="clean-number">
      <xsl:with-param name="printed">
       <xsl:apply-templates select="m:num" mode="text"/>
      </xsl:with-param>
     </xsl:call-template>
    </xsl:if>
   </xsl:attribute>
  </s>
 </xsl:template>

 <!-- The eId of a section, given that of the one above. -->
 <xsl:template name="section-id">
  <xsl:param name="prefix"/>
  <xsl:variable name="id" select="generate-id()"/>
  <xsl:if test="$prefix != ''"><xsl:value-of select="concat($prefix, '__')"/></xsl:if>
  <xsl:for-each select="$sections">
   <xsl:value-of select="key('number', $id)/@e"/>
  </xsl:for-each>
 </xsl:template>

 <!-- ==== other blocks ==== -->

 <!-- Gives each of $nodes to its template in mode block, with those of the
      same parent before it counted: $p paragraphs and labels, $l lists, $t
      tables, $d decisions, and $before, the rest. Long runs are halved. -->
 <xsl:template name="run">
  <xsl:param name="nodes"/>
  <xsl:param name="prefix"/>
  <xsl:param name="in" select="'section'"/>
  <xsl:param name="p" select="0"/>
  <xsl:param name="l" select="0"/>
  <xsl:param name="t" select="0"/>
  <xsl:param name="d" select="0"/>
  <xsl:variable name="half" select="floor(count($nodes) div 2)"/>
  <xsl:choose>
   <xsl:when test="$half &lt; 20">
    <xsl:for-each select="$nodes">
     <xsl:variable name="i" select="position()"/>
     <xsl:apply-templates select="." mode="block">
      <xsl:with-param name="before" select="$nodes[position() &lt; $i]"/>
      <xsl:with-param name="prefix" select="$prefix"/>
      <xsl:with-param name="in" select="$in"/>
      <xsl:with-param name="p" select="$p"/>
      <xsl:with-param name="l" select="$l"/>
      <xsl:with-param name="t" select="$t"/>
      <xsl:with-param name="d" select="$d"/>
     </xsl:apply-templates>
    </xsl:for-each>
   </xsl:when>
   <xsl:otherwise>
    <xsl:variable name="left" select="$nodes[position() &lt;= $half]"/>
    <xsl:call-template name="run">
     <xsl:with-param name="nodes" select="$left"/>
     <xsl:with-param name="prefix" select="$prefix"/>
     <xsl:with-param name="in" select="$in"/>
     <xsl:with-param name="p" select="$p"/>
     <xsl:with-param name="l" select="$l"/>
     <xsl:with-param name="t" select="$t"/>
     <xsl:with-param name="d" select="$d"/>
    </xsl:call-template>
    <xsl:call-template name="run">
     <xsl:with-param name="nodes" select="$nodes[position() &gt; $half]"/>
     <xsl:with-param name="prefix" select="$prefix"/>
     <xsl:with-param name="in" select="$in"/>
     <xsl:with-param name="p"
         select="$p + count($left[self::m:p or self::m:label])"/>
     <xsl:with-param name="l" select="$l + count($left[self::m:list])"/>
     <xsl:with-param name="t" select="$t + count($left[self::m:table])"/>
     <xsl:with-param name="d" select="$d + count($left[self::m:decision])"/>
    </xsl:call-template>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

</xsl:stylesheet>
