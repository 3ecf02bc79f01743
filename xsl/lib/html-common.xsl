<?xml version="1.0" encoding="UTF-8"?>
<!--
  What every page of the site shares: the shell of a page, dates, numbers.

  The shell is cut into named templates so that a council's own sheet can
  replace one and keep the rest:

	page-head-extra		more of the head (a second style sheet, a robots meta)
	page-header		the band at the top
	page-footer-extra	more at the foot (licence, contact)
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

 <!-- The way from this page's folder up to the site's: "../../", or "". -->
 <xsl:param name="root" select="''"/>
 <!-- The language of the page's own words. -->
 <xsl:param name="lang" select="'en'"/>
 <!-- Where the site will stand on the web; "" when that is not known. -->
 <xsl:param name="base-url" select="''"/>

 <xsl:variable name="site">
  <xsl:value-of select="$base-url"/>
  <xsl:if test="$base-url != '' and
      substring($base-url, string-length($base-url)) != '/'">/</xsl:if>
 </xsl:variable>

 <!-- What the head of every page holds besides its own; the output method
      adds the encoding. -->
 <xsl:template name="page-head">
  <xsl:param name="title"/>
  <xsl:param name="description"/>
  <!-- Below the site: "avonbury/cabinet/2026-03-12/". -->
  <xsl:param name="path"/>
  <xsl:text>&#10;</xsl:text>
  <title><xsl:value-of select="$title"/></title>
  <xsl:text>&#10;</xsl:text>
  <meta name="viewport" content="width=device-width, initial-scale=1"/>
  <meta name="color-scheme" content="light dark"/>
  <meta name="description" content="{$description}"/>
  <meta property="og:type" content="article"/>
  <meta property="og:title" content="{$title}"/>
  <meta property="og:description" content="{$description}"/>
  <meta property="og:locale" content="{translate($w-lang, '-', '_')}"/>
  <xsl:if test="$base-url != ''">
   <meta property="og:url" content="{$site}{$path}"/>
   <link rel="canonical" href="{$site}{$path}"/>
  </xsl:if>
  <xsl:text>&#10;</xsl:text>
  <link rel="stylesheet" href="{$root}minutes.css"/>
  <!-- Without one, browsers ask the server for /favicon.ico. -->
  <link rel="icon" href="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E%3Crect%20width='16'%20height='16'%20rx='3'%20fill='%231b2b4b'/%3E%3Cpath%20d='M4%205h8M4%208h8M4%2011h5'%20stroke='%23fff'%20stroke-width='1.5'/%3E%3C/svg%3E"/>
  <xsl:call-template name="page-head-extra"/>
 </xsl:template>

 <xsl:template name="page-head-extra"/>
 <xsl:template name="page-footer-extra"/>

 <!-- The band: whose minutes these are, the way to all others, and under
      them what the page is headed with. -->
 <xsl:template name="page-header">
  <xsl:param name="name"/>
  <xsl:param name="heading"/>
  <xsl:text>&#10;</xsl:text>
  <header class="mn-header">
   <div class="mn-width mn-band">
    <p class="mn-owner">
     <xsl:choose>
      <xsl:when test="$name != ''"><xsl:value-of select="$name"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$w-site"/></xsl:otherwise>
     </xsl:choose>
    </p>
    <xsl:if test="$root != ''">
     <nav class="mn-up" aria-label="{$w-breadcrumb}">
      <a href="{$root}index.html"><xsl:value-of select="$w-all"/></a>
     </nav>
    </xsl:if>
   </div>
   <div class="mn-width mn-hero"><xsl:copy-of select="$heading"/></div>
  </header>
 </xsl:template>

 <!-- "2026-03-12" as "12 March 2026". -->
 <xsl:template name="day">
  <xsl:param name="date"/>
  <xsl:value-of select="number(substring($date, 9, 2))"/>
  <xsl:text> </xsl:text>
  <xsl:value-of select="normalize-space(substring($w-months,
      9 * (number(substring($date, 6, 2)) - 1) + 1, 9))"/>
  <xsl:text> </xsl:text>
  <xsl:value-of select="substring($date, 1, 4)"/>
 </xsl:template>

 <!-- "18:30" as "6.30pm". -->
 <xsl:template name="clock">
  <xsl:param name="time"/>
  <xsl:variable name="hour" select="number(substring($time, 1, 2))"/>
  <xsl:variable name="minute" select="substring($time, 4, 2)"/>
  <xsl:choose>
   <xsl:when test="$minute = '00' and $hour = 12">
    <xsl:value-of select="$w-midday"/>
   </xsl:when>
   <xsl:when test="$minute = '00' and $hour = 0">
    <xsl:value-of select="$w-midnight"/>
   </xsl:when>
   <xsl:otherwise>
    <xsl:value-of select="($hour + 11) mod 12 + 1"/>
    <xsl:if test="$minute != '00'">
     <xsl:text>.</xsl:text>
     <xsl:value-of select="$minute"/>
    </xsl:if>
    <xsl:choose>
     <xsl:when test="$hour &lt; 12">
    <xsl:value-of select="$w-am"/>
   </xsl:when>
     <xsl:otherwise>
    <xsl:value-of select="$w-pm"/>
   </xsl:otherwise>
    </xsl:choose>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- "1 decision", "3 decisions". -->
 <xsl:template name="count">
  <xsl:param name="n"/>
  <xsl:param name="one"/>
  <xsl:param name="many"/>
  <xsl:value-of select="$n"/>
  <xsl:choose>
   <xsl:when test="$n = 1"><xsl:value-of select="$one"/></xsl:when>
   <xsl:otherwise><xsl:value-of select="$many"/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- A text, cut after a word where it is much longer than the length. -->
 <xsl:template name="shortened">
  <xsl:param name="text"/>
  <xsl:param name="length" select="220"/>
  <xsl:choose>
   <xsl:when test="string-length($text) &lt;= $length + 40">
    <xsl:value-of select="$text"/>
   </xsl:when>
   <xsl:otherwise>
    <xsl:value-of select="substring($text, 1, $length)"/>
    <xsl:value-of select="substring-before(
        concat(substring($text, $length + 1, 30), ' '), ' ')"/>
    <xsl:text>&#8230;</xsl:text>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

</xsl:stylesheet>
