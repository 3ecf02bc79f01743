<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a page calls things and where its links lead: ids and labels of items,
  decisions, actions and recommendations.

  A fact's id stands on the first place that it rests on, in the page's text;
  any further place keeps its own id. So a link to item-5-decision-1 leads to
  the council's words, and no id is given twice.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="urn:minutes:record:1"
    exclude-result-prefixes="m">

 <xsl:key name="item" match="m:item" use="@id"/>
 <xsl:key name="number" match="m:item[@number]" use="@number"/>
 <xsl:key name="fact" match="m:facts/*" use="@id"/>
 <!-- The places of the text that state a fact. -->
 <xsl:key name="states" match="m:decision[@fact] | m:action[@fact] |
     m:recommendation[@fact] | m:passage[@fact]" use="@fact"/>
 <xsl:key name="clause-at" match="m:li[@clause] | m:passage[@clause]"
     use="@clause"/>
 <!-- The facts that links lead to, by the place they rest on first. -->
 <xsl:key name="fact-at"
     match="m:facts/m:decision | m:facts/m:action | m:facts/m:recommendation
     | m:facts/m:motion | m:facts/m:vote" use="m:at[1]/@place"/>

 <!-- "1" at the place that states a fact first: the one that its first "at"
      names or, where that is a paragraph inside, the first there is. -->
 <xsl:template name="is-first">
  <xsl:variable name="named" select="key('fact', @fact)/m:at[1]/@place"/>
  <xsl:variable name="states" select="key('states', @fact)"/>
  <xsl:if test="$named = @id or (not($states/@id = $named) and
      generate-id() = generate-id($states[1]))">1</xsl:if>
 </xsl:template>

 <!-- The id of a decision, action, recommendation or passage. -->
 <xsl:template name="id-of-statement">
  <xsl:variable name="first">
   <xsl:if test="@fact"><xsl:call-template name="is-first"/></xsl:if>
  </xsl:variable>
  <xsl:attribute name="id">
   <xsl:choose>
    <xsl:when test="$first != ''"><xsl:value-of select="@fact"/></xsl:when>
    <xsl:otherwise><xsl:value-of select="@id"/></xsl:otherwise>
   </xsl:choose>
  </xsl:attribute>
 </xsl:template>

 <!-- The id of any other place: that of a fact which rests on it and which
      no statement states, else its own. -->
 <xsl:template name="id">
  <xsl:variable name="here" select="key('fact-at', @id)
      [not(key('states', @id))]"/>
  <xsl:if test="@id">
   <xsl:attribute name="id">
    <xsl:choose>
     <xsl:when test="$here"><xsl:value-of select="$here[1]/@id"/></xsl:when>
     <xsl:otherwise><xsl:value-of select="@id"/></xsl:otherwise>
    </xsl:choose>
   </xsl:attribute>
  </xsl:if>
 </xsl:template>

 <!-- The ids of the other facts here, as anchors. Places that keep their own
      id ask for all. -->
 <xsl:template name="anchors">
  <xsl:param name="all" select="false()"/>
  <xsl:for-each select="key('fact-at', @id)[not(key('states', @id))]">
   <xsl:if test="$all or position() &gt; 1">
    <span class="mn-anchor mn-chrome" id="{@id}"/>
   </xsl:if>
  </xsl:for-each>
 </xsl:template>

 <!-- An item's number, "5", with the mark of its id where the text gives
      the number twice: "5 (b)"; else its title. -->
 <xsl:template match="m:item" mode="label">
  <xsl:choose>
   <xsl:when test="@number">
    <xsl:value-of select="@number"/>
    <xsl:if test="key('number', @number)[2] and
        contains(substring-after(@id, 'item-'), '-')">
     <xsl:text> (</xsl:text>
     <xsl:value-of select="substring-after(substring-after(@id, 'item-'), '-')"/>
     <xsl:text>)</xsl:text>
    </xsl:if>
   </xsl:when>
   <xsl:when test="m:title">
    <xsl:call-template name="shortened">
     <xsl:with-param name="text"><xsl:call-template name="title"/></xsl:with-param>
     <xsl:with-param name="length" select="60"/>
    </xsl:call-template>
   </xsl:when>
   <xsl:otherwise>
    <xsl:value-of select="translate(@id, '-', ' ')"/>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- A fact's number: "5.1", "3a.2"; "1, Apologies" in an item without one,
      where it is not the only one. -->
 <xsl:variable name="lone" select="count(/m:minutes/m:record/m:text//m:item) = 1"/>

 <xsl:template match="m:facts/*" mode="label">
  <xsl:variable name="item" select="key('item', @item)"/>
  <xsl:variable name="rest">
   <xsl:choose>
    <xsl:when test="@item and starts-with(@id, concat(@item, '-'))">
     <xsl:value-of select="substring-after(@id, concat(@item, '-'))"/>
    </xsl:when>
    <xsl:otherwise><xsl:value-of select="@id"/></xsl:otherwise>
   </xsl:choose>
  </xsl:variable>
  <xsl:variable name="n">
   <xsl:value-of select="substring-after($rest, concat(local-name(), '-'))"/>
  </xsl:variable>
  <xsl:choose>
   <xsl:when test="$item/@number">
    <xsl:apply-templates select="$item" mode="label"/>
    <xsl:text>.</xsl:text>
    <xsl:value-of select="$n"/>
   </xsl:when>
   <xsl:when test="$item/m:title and not($lone)">
    <xsl:value-of select="$n"/>
    <xsl:text>, </xsl:text>
    <xsl:apply-templates select="$item" mode="label"/>
   </xsl:when>
   <xsl:otherwise><xsl:value-of select="$n"/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- What an item is called, without number, note and left-over markup. -->
 <xsl:template name="title">
  <xsl:variable name="text">
   <xsl:apply-templates select="(m:title[not(@xml:lang)]
       | m:title[not(../m:title[not(@xml:lang)])])[1]/node()" mode="plain"/>
  </xsl:variable>
  <xsl:value-of select="normalize-space($text)"/>
 </xsl:template>

 <!-- "Link to decision 5.1", beside what it leads to. -->
 <xsl:template name="permalink">
  <xsl:param name="to"/>
  <xsl:param name="word"/>
  <xsl:param name="label"/>
  <a class="mn-permalink" href="#{$to}">
   <xsl:value-of select="concat($w-link, $word, $label)"/>
  </a>
 </xsl:template>

</xsl:stylesheet>
