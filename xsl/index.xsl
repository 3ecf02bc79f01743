<?xml version="1.0" encoding="UTF-8"?>
<!--
  The first page of a site: every meeting, by council, year and body.

  Not a format: the batch writes the XML that it reads, one element a meeting:

	<index xmlns="urn:minutes:index:1">
	 <meeting href="avonbury/cabinet/2026-03-12/" authority="..." body="..."
	     date="2026-03-12" title="..." status="draft" decisions="3"
	     items="9" held="false"/>
	</index>

  authority, body, date, title, status may be absent or empty; what is not
  known stands last. A meeting that is held has no link. The order inside is
  by date, newest first, then title, then href.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:i="urn:minutes:index:1"
    exclude-result-prefixes="i">

 <xsl:import href="lib/html-words.xsl"/>
 <xsl:import href="lib/html-common.xsl"/>
 <xsl:output method="html" encoding="UTF-8" indent="no"
     doctype-system="about:legacy-compat"/>

 <!-- The first of each group stands for it. -->
 <xsl:key name="authority" match="i:meeting" use="string(@authority)"/>
 <xsl:key name="year" match="i:meeting"
     use="concat(@authority, '|', substring(@date, 1, 4))"/>
 <xsl:key name="body" match="i:meeting"
     use="concat(@authority, '|', substring(@date, 1, 4), '|', @body)"/>

 <xsl:variable name="firsts" select="/i:index/i:meeting[generate-id() =
     generate-id(key('authority', string(@authority))[1])]"/>
 <xsl:variable name="only">
  <xsl:if test="count($firsts) = 1">
   <xsl:value-of select="$firsts/@authority"/>
  </xsl:if>
 </xsl:variable>

 <xsl:template match="/">
  <xsl:variable name="title">
   <xsl:value-of select="$w-index"/>
   <xsl:if test="$only != ''"> - <xsl:value-of select="$only"/></xsl:if>
  </xsl:variable>
  <html lang="{$w-lang}">
   <head>
    <xsl:call-template name="page-head">
     <xsl:with-param name="title" select="$title"/>
     <xsl:with-param name="description">
      <xsl:value-of select="$title"/>
      <xsl:text>: </xsl:text>
      <xsl:call-template name="size"/>
     </xsl:with-param>
    </xsl:call-template>
   </head>
   <xsl:text>&#10;</xsl:text>
   <body class="mn-page">
    <a class="mn-skip" href="#mn-main"><xsl:value-of select="$w-index-skip"/></a>
    <xsl:call-template name="page-header">
     <xsl:with-param name="name" select="$only"/>
     <xsl:with-param name="heading">
      <h1><xsl:value-of select="$w-index"/></h1>
      <p class="mn-kind"><xsl:call-template name="size"/></p>
     </xsl:with-param>
    </xsl:call-template>
    <xsl:text>&#10;</xsl:text>
    <div class="mn-width">
     <xsl:if test="count($firsts) &gt;= 4">
      <xsl:attribute name="class">mn-width mn-columns</xsl:attribute>
      <nav class="mn-contents" aria-labelledby="mn-contents">
       <h2 id="mn-contents"><xsl:value-of select="$w-contents"/></h2>
       <ol>
        <xsl:for-each select="$firsts">
         <xsl:sort select="string(@authority) = ''"/>
         <xsl:sort select="@authority"/>
         <li>
          <a href="#council-{position()}">
           <xsl:call-template name="authority-name"/>
          </a>
         </li>
        </xsl:for-each>
       </ol>
      </nav>
     </xsl:if>
     <xsl:text>&#10;</xsl:text>
     <main id="mn-main" tabindex="-1">
      <xsl:for-each select="$firsts">
       <xsl:sort select="string(@authority) = ''"/>
       <xsl:sort select="@authority"/>
       <xsl:text>&#10;</xsl:text>
       <section class="mn-council" aria-labelledby="council-{position()}">
        <h2 id="council-{position()}"><xsl:call-template name="authority-name"/></h2>
        <xsl:call-template name="years"/>
       </section>
      </xsl:for-each>
     </main>
    </div>
    <xsl:text>&#10;</xsl:text>
    <footer class="mn-footer">
     <div class="mn-width">
      <p><xsl:value-of select="$w-index-says"/></p>
      <xsl:call-template name="page-footer-extra"/>
     </div>
    </footer>
    <xsl:text>&#10;</xsl:text>
   </body>
  </html>
 </xsl:template>

 <xsl:template name="size">
  <xsl:call-template name="count">
   <xsl:with-param name="n" select="count(/i:index/i:meeting)"/>
   <xsl:with-param name="one" select="$w-meeting"/>
   <xsl:with-param name="many" select="$w-meetings"/>
  </xsl:call-template>
 </xsl:template>

 <xsl:template name="authority-name">
  <xsl:choose>
   <xsl:when test="string(@authority) != ''">
    <xsl:value-of select="@authority"/>
   </xsl:when>
   <xsl:otherwise><xsl:value-of select="$w-no-authority"/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template name="years">
  <xsl:for-each select="key('authority', string(@authority))[generate-id() =
      generate-id(key('year', concat(@authority, '|',
      substring(@date, 1, 4)))[1])]">
   <xsl:sort select="substring(@date, 1, 4)" order="descending"/>
   <h3 class="mn-year">
    <xsl:choose>
     <xsl:when test="string(@date) != ''">
      <xsl:value-of select="substring(@date, 1, 4)"/>
     </xsl:when>
     <xsl:otherwise><xsl:value-of select="$w-no-date"/></xsl:otherwise>
    </xsl:choose>
   </h3>
   <xsl:call-template name="bodies"/>
  </xsl:for-each>
 </xsl:template>

 <!-- A council whose meetings name no body has no headings of bodies. -->
 <xsl:template name="bodies">
  <xsl:variable name="year" select="key('year', concat(@authority, '|',
      substring(@date, 1, 4)))"/>
  <xsl:variable name="named" select="$year[string(@body) != '']"/>
  <xsl:for-each select="$year[generate-id() = generate-id(key('body',
      concat(@authority, '|', substring(@date, 1, 4), '|', @body))[1])]">
   <xsl:sort select="string(@body) = ''"/>
   <xsl:sort select="@body"/>
   <xsl:if test="$named">
    <h4 class="mn-body">
     <xsl:choose>
      <xsl:when test="string(@body) != ''"><xsl:value-of select="@body"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$w-no-body"/></xsl:otherwise>
     </xsl:choose>
    </h4>
   </xsl:if>
   <ul class="mn-list">
    <xsl:apply-templates select="key('body', concat(@authority, '|',
        substring(@date, 1, 4), '|', @body))">
     <xsl:sort select="@date" order="descending"/>
     <xsl:sort select="@title"/>
     <xsl:sort select="@href"/>
    </xsl:apply-templates>
   </ul>
  </xsl:for-each>
 </xsl:template>

 <xsl:template match="i:meeting">
  <xsl:text>&#10;</xsl:text>
  <li>
   <xsl:choose>
    <xsl:when test="@held = 'true'">
     <span><xsl:call-template name="meeting-name"/></span>
     <xsl:text> </xsl:text>
     <span class="mn-tag mn-inferred"><xsl:value-of select="$w-held"/></span>
    </xsl:when>
    <xsl:otherwise>
     <a href="{@href}"><xsl:call-template name="meeting-name"/></a>
     <xsl:if test="@status = 'draft'">
      <xsl:text> </xsl:text>
      <span class="mn-tag mn-inferred"><xsl:value-of select="$w-draft"/></span>
     </xsl:if>
    </xsl:otherwise>
   </xsl:choose>
   <xsl:if test="@items or @decisions">
    <xsl:text> </xsl:text>
    <span class="mn-of"><xsl:call-template name="meeting-size"/></span>
   </xsl:if>
  </li>
 </xsl:template>

 <!-- "12 March 2026: Cabinet"; the date, the title, the body, or at least
      where it lies. -->
 <xsl:template name="meeting-name">
  <xsl:variable name="name">
   <xsl:choose>
    <xsl:when test="string(@title) != ''"><xsl:value-of select="@title"/></xsl:when>
    <xsl:when test="string(@body) != ''"><xsl:value-of select="@body"/></xsl:when>
    <xsl:when test="string(@date) = ''"><xsl:value-of select="@href"/></xsl:when>
    <xsl:when test="string(@authority) != ''">
     <xsl:value-of select="@authority"/>
    </xsl:when>
   </xsl:choose>
  </xsl:variable>
  <xsl:if test="string(@date) != ''">
   <xsl:call-template name="day">
    <xsl:with-param name="date" select="@date"/>
   </xsl:call-template>
   <xsl:if test="$name != ''">: </xsl:if>
  </xsl:if>
  <xsl:value-of select="$name"/>
 </xsl:template>

 <xsl:template name="meeting-size">
  <xsl:if test="@items">
   <xsl:call-template name="count">
    <xsl:with-param name="n" select="@items"/>
    <xsl:with-param name="one" select="$w-n-item"/>
    <xsl:with-param name="many" select="$w-n-items"/>
   </xsl:call-template>
   <xsl:if test="@decisions">, </xsl:if>
  </xsl:if>
  <xsl:if test="@decisions">
   <xsl:call-template name="count">
    <xsl:with-param name="n" select="@decisions"/>
    <xsl:with-param name="one" select="$w-n-decision"/>
    <xsl:with-param name="many" select="$w-n-decisions"/>
   </xsl:call-template>
  </xsl:if>
 </xsl:template>

</xsl:stylesheet>
