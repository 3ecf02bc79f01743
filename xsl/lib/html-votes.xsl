<?xml version="1.0" encoding="UTF-8"?>
<!--
  The votes of a meeting, as a table below its text: on what, how many for,
  against and not at all, and what came of it. Where a vote was taken by name
  the names stand under their number, each of them once.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="urn:minutes:record:1"
    exclude-result-prefixes="m">

 <!-- A vote of which the text says no more than that all agreed is no row. -->
 <xsl:variable name="votes" select="/m:minutes/m:record/m:facts/m:vote
     [@for or @against or @abstain or m:ballot]"/>

 <xsl:template name="votes">
  <xsl:if test="$votes">
   <xsl:text>&#10;</xsl:text>
   <section class="mn-chrome mn-after">
    <h2 id="mn-votes"><xsl:value-of select="$w-votes"/></h2>
    <section class="mn-scroll" tabindex="0" aria-label="{$w-votes-caption}">
     <table>
      <caption><xsl:value-of select="$w-votes-caption"/></caption>
      <thead>
       <tr>
        <th scope="col"><xsl:value-of select="$w-vote-on"/></th>
        <th scope="col"><xsl:value-of select="$w-vote-for"/></th>
        <th scope="col"><xsl:value-of select="$w-vote-against"/></th>
        <th scope="col"><xsl:value-of select="$w-vote-abstain"/></th>
        <xsl:if test="$votes/m:ballot[@option = 'absent']">
         <th scope="col"><xsl:value-of select="$w-vote-absent"/></th>
        </xsl:if>
        <th scope="col"><xsl:value-of select="$w-result"/></th>
       </tr>
      </thead>
      <tbody>
       <xsl:for-each select="$votes">
        <xsl:text>&#10;</xsl:text>
        <xsl:call-template name="vote-row"/>
       </xsl:for-each>
      </tbody>
     </table>
    </section>
   </section>
  </xsl:if>
 </xsl:template>

 <xsl:template name="vote-row">
  <tr>
   <th scope="row"><xsl:call-template name="vote-on"/></th>
   <xsl:call-template name="vote-side">
    <xsl:with-param name="count" select="@for"/>
    <xsl:with-param name="names" select="m:ballot[@option = 'for']"/>
   </xsl:call-template>
   <xsl:call-template name="vote-side">
    <xsl:with-param name="count" select="@against"/>
    <xsl:with-param name="names" select="m:ballot[@option = 'against']"/>
   </xsl:call-template>
   <xsl:call-template name="vote-side">
    <xsl:with-param name="count" select="@abstain"/>
    <xsl:with-param name="names" select="m:ballot[@option = 'abstain']"/>
   </xsl:call-template>
   <xsl:if test="$votes/m:ballot[@option = 'absent']">
    <xsl:call-template name="vote-side">
     <xsl:with-param name="names" select="m:ballot[@option = 'absent']"/>
    </xsl:call-template>
   </xsl:if>
   <td>
    <xsl:choose>
     <xsl:when test="@outcome">
      <xsl:call-template name="value-word">
       <xsl:with-param name="value" select="@outcome"/>
      </xsl:call-template>
     </xsl:when>
     <xsl:otherwise><xsl:value-of select="$w-not-said"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@casting = 'for'">
     <xsl:value-of select="$w-casting-for"/>
    </xsl:if>
    <xsl:if test="@casting = 'against'">
     <xsl:value-of select="$w-casting-against"/>
    </xsl:if>
   </td>
  </tr>
 </xsl:template>

 <!-- The item, and the motion by who moved it. -->
 <xsl:template name="vote-on">
  <xsl:variable name="motion" select="key('fact', @motion)"/>
  <xsl:variable name="item" select="key('item', @item)"/>
  <xsl:if test="$item">
   <a href="#{@item}">
    <xsl:value-of select="concat($w-item, ' ')"/>
    <xsl:apply-templates select="$item" mode="label"/>
   </a>
  </xsl:if>
  <xsl:if test="$motion">
   <xsl:if test="$item">: </xsl:if>
   <xsl:choose>
    <xsl:when test="$motion/@kind = 'amendment'">
     <xsl:value-of select="$w-amendment"/>
    </xsl:when>
    <xsl:when test="$motion/@kind = 'nomination'">
     <xsl:value-of select="$w-nomination"/>
    </xsl:when>
    <xsl:otherwise><xsl:value-of select="$w-motion"/></xsl:otherwise>
   </xsl:choose>
   <xsl:if test="$motion/@mover-as">
    <xsl:value-of select="concat($w-moved-by, $motion/@mover-as)"/>
   </xsl:if>
  </xsl:if>
  <xsl:if test="not($item or $motion)">
   <xsl:value-of select="$w-vote"/>
  </xsl:if>
 </xsl:template>

 <!-- Nothing said of a side is not nought. -->
 <xsl:template name="vote-side">
  <xsl:param name="count"/>
  <xsl:param name="names" select="/.."/>
  <td>
   <xsl:choose>
    <xsl:when test="$count"><xsl:value-of select="$count"/></xsl:when>
    <xsl:when test="not($names)">
     <xsl:value-of select="$w-not-said"/>
    </xsl:when>
   </xsl:choose>
   <xsl:if test="$names">
    <xsl:if test="$count">: </xsl:if>
    <xsl:for-each select="$names">
     <xsl:if test="position() &gt; 1">, </xsl:if>
     <xsl:value-of select="normalize-space()"/>
    </xsl:for-each>
   </xsl:if>
  </td>
 </xsl:template>

</xsl:stylesheet>
