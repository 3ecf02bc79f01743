<?xml version="1.0" encoding="UTF-8"?>
<!--
  Akoma Ntoso 3.0: the minutes of a meeting as debate (or debateReport).

  Parameters: doctype, debate or debateReport (the body is the same);
  country, ISO 3166 code in lower case; markup-date, the day of the markup.

  The preface is made from what is known of the meeting; the body alone is the
  source's text, whole and in order. See lib/akn-meta.xsl for the names,
  lib/akn-ids.xsl for eIds.
-->
<xsl:stylesheet version="1.0"
    xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:mn="urn:minutes:record:1"
    xmlns:f="urn:minutes:format:1"
    xmlns:exsl="http://exslt.org/common"
    exclude-result-prefixes="f exsl">

 <xsl:import href="lib/akn-ids.xsl"/>
 <xsl:import href="lib/akn-meta.xsl"/>
 <xsl:import href="lib/akn-inline.xsl"/>
 <xsl:import href="lib/akn-body.xsl"/>
 <f:format name="akn" file="minutes.akn.xml" media="application/akn+xml"
     per="meeting"/>
 <xsl:output method="xml" encoding="UTF-8"/>

 <xsl:param name="doctype" select="'debate'"/>
 <xsl:param name="country" select="'gb'"/>
 <xsl:param name="markup-date" select="''"/>

 <xsl:variable name="body-name">
  <xsl:choose>
   <xsl:when test="$doctype = 'debateReport'">mainBody</xsl:when>
   <xsl:otherwise>debateBody</xsl:otherwise>
  </xsl:choose>
 </xsl:variable>

 <xsl:template match="/">
  <xsl:apply-templates select="mn:minutes"/>
 </xsl:template>

 <xsl:template match="mn:minutes">
  <akomaNtoso>
   <xsl:element name="{$doctype}">
    <xsl:attribute name="name">minutes</xsl:attribute>
    <xsl:attribute name="contains">originalVersion</xsl:attribute>
    <xsl:choose>
     <!-- votes point into the body, so it is made first -->
     <xsl:when test="mn:record/mn:facts/mn:vote">
      <xsl:variable name="body"><xsl:call-template name="body"/></xsl:variable>
      <xsl:call-template name="meta">
       <xsl:with-param name="body" select="exsl:node-set($body)"/>
      </xsl:call-template>
      <xsl:call-template name="preface"/>
      <xsl:copy-of select="$body"/>
     </xsl:when>
     <xsl:otherwise>
      <xsl:call-template name="meta"/>
      <xsl:call-template name="preface"/>
      <xsl:call-template name="body"/>
     </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="conclusions"/>
   </xsl:element>
  </akomaNtoso>
  <xsl:text>&#10;</xsl:text>
 </xsl:template>

 <!-- ==== preface ==== -->

 <xsl:template name="preface">
  <xsl:variable name="shown" select="($about/mn:authority)[1] | ($about/mn:body)[1]
      | ($about/mn:title)[1] | ($about/mn:date)[1] | ($about/mn:start)[1]
      | ($about/mn:end)[1] | ($about/mn:venue)[1] | ($about/mn:status)[1]"/>
  <xsl:if test="$shown">
   <xsl:text>&#10;</xsl:text>
   <preface>
    <xsl:for-each select="$shown">
     <xsl:variable name="p" select="concat('preface__p_', position())"/>
     <p eId="{$p}">
      <xsl:apply-templates select="." mode="preface">
       <xsl:with-param name="p" select="$p"/>
      </xsl:apply-templates>
     </p>
    </xsl:for-each>
   </preface>
  </xsl:if>
 </xsl:template>

 <xsl:template match="mn:authority" mode="preface">
  <xsl:param name="p"/>
  <docProponent eId="{$p}__docProponent_1">
   <xsl:attribute name="refersTo">
    <xsl:choose>
     <xsl:when test="$authority-slug = ''">
      <xsl:value-of select="concat('#org-', $author)"/>
     </xsl:when>
     <xsl:when test="$author = concat('body-', $authority-slug)">
      <xsl:value-of select="concat('#org-', $author)"/>
     </xsl:when>
     <xsl:otherwise>
      <xsl:value-of select="concat('#org-', $authority-slug)"/>
     </xsl:otherwise>
    </xsl:choose>
   </xsl:attribute>
   <xsl:value-of select="normalize-space()"/>
  </docProponent>
 </xsl:template>

 <xsl:template match="mn:body" mode="preface">
  <xsl:param name="p"/>
  <docCommittee eId="{$p}__docCommittee_1" refersTo="#org-{$author}">
   <xsl:value-of select="normalize-space()"/>
  </docCommittee>
 </xsl:template>

 <xsl:template match="mn:title" mode="preface">
  <xsl:param name="p"/>
  <docTitle eId="{$p}__docTitle_1">
   <xsl:value-of select="normalize-space()"/>
  </docTitle>
 </xsl:template>

 <xsl:template match="mn:date" mode="preface">
  <xsl:param name="p"/>
  <docDate eId="{$p}__docDate_1" date="{@value}">
   <xsl:value-of select="normalize-space()"/>
  </docDate>
 </xsl:template>

 <xsl:template match="mn:start | mn:end" mode="preface">
  <xsl:param name="p"/>
  <recordedTime eId="{$p}__recordedTime_1" time="{@value}:00"
      type="{local-name()}Event">
   <xsl:value-of select="normalize-space()"/>
  </recordedTime>
 </xsl:template>

 <xsl:template match="mn:venue" mode="preface">
  <xsl:param name="p"/>
  <location eId="{$p}__location_1" refersTo="#venue">
   <xsl:value-of select="normalize-space()"/>
  </location>
 </xsl:template>

 <xsl:template match="mn:status" mode="preface">
  <xsl:param name="p"/>
  <docStatus eId="{$p}__docStatus_1" refersTo="#status-{$status}">
   <xsl:value-of select="normalize-space()"/>
  </docStatus>
 </xsl:template>

 <!-- ==== conclusions: signature lines, which are no part of the minutes'
      text but of their standing ==== -->

 <xsl:template name="conclusions">
  <xsl:variable name="signed"
      select="mn:record/mn:text//mn:furniture[@kind = 'signature']"/>
  <xsl:if test="$signed">
   <xsl:text>&#10;</xsl:text>
   <conclusions>
    <xsl:for-each select="$signed">
     <xsl:variable name="p" select="concat('conclusions__p_', position())"/>
     <p eId="{$p}">
      <signature eId="{$p}__signature_1">
       <xsl:apply-templates select="." mode="text"/>
      </signature>
     </p>
    </xsl:for-each>
   </conclusions>
  </xsl:if>
 </xsl:template>

</xsl:stylesheet>
