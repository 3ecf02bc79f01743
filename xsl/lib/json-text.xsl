<?xml version="1.0" encoding="UTF-8"?>
<!--
  JSON out of a stylesheet: strings, values that may be lacking, lists.

  Nothing here is an extension of ours: str:replace is EXSLT, so plain
  xsltproc writes the same bytes as the program.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:str="http://exslt.org/strings"
    xmlns:m="urn:minutes:record:1"
    exclude-result-prefixes="str m">

 <!-- A string in quotation marks. XML holds no other control characters
      below blank than tab, line feed and carriage return. -->
 <xsl:template name="json-string">
  <xsl:param name="text" select="normalize-space(.)"/>
  <xsl:text>"</xsl:text>
  <xsl:choose>
   <xsl:when test="not(contains($text, '&quot;') or contains($text, '\') or
       contains($text, '&#10;') or contains($text, '&#9;') or
       contains($text, '&#13;'))">
    <xsl:value-of select="$text"/>
   </xsl:when>
   <xsl:otherwise>
    <!-- the backslash first: the others bring some in -->
    <xsl:variable name="a" select="str:replace(string($text), '\', '\\')"/>
    <xsl:variable name="b" select="str:replace(string($a), '&quot;', '\&quot;')"/>
    <xsl:variable name="c" select="str:replace(string($b), '&#9;', '\t')"/>
    <xsl:variable name="d" select="str:replace(string($c), '&#10;', '\n')"/>
    <xsl:value-of select="str:replace(string($d), '&#13;', '\r')"/>
   </xsl:otherwise>
  </xsl:choose>
  <xsl:text>"</xsl:text>
 </xsl:template>

 <!-- The same, or null where there is no text. -->
 <xsl:template name="json-or-null">
  <xsl:param name="text" select="''"/>
  <xsl:variable name="words" select="normalize-space($text)"/>
  <xsl:choose>
   <xsl:when test="$words = ''">null</xsl:when>
   <!-- blanks are single here; most strings need nothing escaped -->
   <xsl:when test="not(contains($words, '&quot;') or contains($words, '\'))">
    <xsl:value-of select="concat('&quot;', $words, '&quot;')"/>
   </xsl:when>
   <xsl:otherwise>
    <xsl:call-template name="json-string">
     <xsl:with-param name="text" select="$words"/>
    </xsl:call-template>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- A number as it stands, or null. -->
 <xsl:template name="json-number">
  <xsl:param name="value" select="''"/>
  <xsl:choose>
   <xsl:when test="string(number($value)) = 'NaN'">null</xsl:when>
   <xsl:otherwise><xsl:value-of select="number($value)"/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- The comma between the entries of a list: every entry but the first
      begins with it. -->
 <xsl:template name="json-comma">
  <xsl:if test="position() &gt; 1">,</xsl:if>
 </xsl:template>

 <!-- What a title says: without the bracketed note that is no part of it,
      and without left-over markup. -->
 <xsl:template match="m:note | m:residue" mode="plain"/>
 <xsl:template match="*" mode="plain">
  <xsl:apply-templates mode="plain"/>
 </xsl:template>

</xsl:stylesheet>
