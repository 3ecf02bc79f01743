<?xml version="1.0" encoding="UTF-8"?>
<!--
  A meeting's page.

  minutes.xml becomes one HTML page that reads without script and without
  style sheet: what the meeting decided, the whole text in source order, its
  actions and who was there, and where all of it comes from.

  A council's own sheet imports this one and replaces what it wants changed:

	page-head-extra, page-header, page-footer-extra	lib/html-common.xsl
	meeting-name, page-title, facts-extra		here
	box, item-heading				lib/html-text.xsl
	the variables w-...				lib/html-words.xsl

  Everything that a page adds is of a class that begins with mn-; none of
  them needs minutes.css.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="urn:minutes:record:1"
    xmlns:mn="urn:minutes:format:1"
    xmlns:str="http://exslt.org/strings"
    exclude-result-prefixes="m mn str">

 <xsl:import href="lib/json-text.xsl"/>
 <xsl:import href="lib/html-words.xsl"/>
 <xsl:import href="lib/html-common.xsl"/>
 <xsl:import href="lib/html-names.xsl"/>
 <xsl:import href="lib/html-text.xsl"/>
 <xsl:import href="lib/html-votes.xsl"/>
 <mn:format name="html" file="index.html" media="text/html" per="meeting"/>
 <xsl:output method="html" encoding="UTF-8" indent="no"
     doctype-system="about:legacy-compat"/>

 <!-- The files beside the page that it links to. -->
 <xsl:param name="formats" select="'xml akn json'"/>

 <xsl:variable name="records" select="/m:minutes/m:record"/>
 <xsl:variable name="about" select="$records/m:about"/>
 <xsl:variable name="authority" select="normalize-space($about/m:authority)"/>
 <xsl:variable name="body" select="normalize-space($about/m:body)"/>
 <xsl:variable name="date" select="string($about/m:date/@value)"/>
 <xsl:variable name="decisions" select="$records/m:facts/m:decision"/>
 <xsl:variable name="actions" select="$records/m:facts/m:action"/>
 <xsl:variable name="payments" select="$records/m:facts/m:payment"/>
 <xsl:variable name="exclusions" select="$records/m:facts/m:exclusion"/>
 <xsl:variable name="attendance" select="$records/m:facts/m:attendance"/>
 <xsl:variable name="items" select="$records/m:text/m:item |
     $records/m:text/m:section/m:item"/>
 <!-- A page of one item whose meeting is not known is that item's page. -->
 <xsl:variable name="of-item" select="count($records) = 1 and
     ($records/@kind = 'item' or $records/@kind = 'record')"/>

 <!-- ==== names ========================================================== -->

 <!-- What met: the body ("Special ..." where the title says more), else the
      meeting's title, else the council. -->
 <xsl:template name="meeting-name">
  <xsl:variable name="title" select="normalize-space($records[@kind = 'meeting'
      or @kind = 'agenda' or not($records[2])]/m:about/m:title)"/>
  <xsl:choose>
   <xsl:when test="$body != '' and contains($title, $body)">
    <xsl:value-of select="$title"/>
   </xsl:when>
   <xsl:when test="$body != ''"><xsl:value-of select="$body"/></xsl:when>
   <xsl:when test="$title != ''"><xsl:value-of select="$title"/></xsl:when>
   <xsl:when test="$items/m:title and ($of-item or $authority = '')">
    <xsl:for-each select="$items[m:title][1]">
     <xsl:call-template name="title"/>
    </xsl:for-each>
   </xsl:when>
   <xsl:when test="$authority != ''">
    <xsl:value-of select="$authority"/>
   </xsl:when>
   <xsl:otherwise><xsl:value-of select="$w-minutes"/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:variable name="name"><xsl:call-template name="meeting-name"/></xsl:variable>

 <xsl:variable name="kind">
  <xsl:choose>
   <xsl:when test="count($records) = count($records[@kind = 'agenda'])">
    <xsl:value-of select="$w-agenda"/>
   </xsl:when>
   <xsl:when test="count($records) = count($records[@kind = 'record'])">
    <xsl:value-of select="$w-record"/>
   </xsl:when>
   <xsl:when test="count($records) = count($records[@kind = 'other'])">
    <xsl:value-of select="$w-other"/>
   </xsl:when>
   <xsl:when test="$of-item"><xsl:value-of select="$w-minutes-of-item"/></xsl:when>
   <xsl:otherwise><xsl:value-of select="$w-minutes"/></xsl:otherwise>
  </xsl:choose>
 </xsl:variable>

 <!-- "Cabinet, 12 March 2026: minutes - Avonbury Borough Council" -->
 <xsl:template name="page-title">
  <xsl:value-of select="$name"/>
  <xsl:if test="$date != ''">
   <xsl:text>, </xsl:text>
   <xsl:call-template name="day">
    <xsl:with-param name="date" select="$date"/>
   </xsl:call-template>
  </xsl:if>
  <xsl:if test="$name != $kind">
   <xsl:text>: </xsl:text>
   <xsl:value-of select="translate(substring($kind, 1, 1), 'MADR', 'madr')"/>
   <xsl:value-of select="substring($kind, 2)"/>
  </xsl:if>
  <xsl:if test="$authority != '' and $authority != $name">
   <xsl:text> - </xsl:text>
   <xsl:value-of select="$authority"/>
  </xsl:if>
 </xsl:template>

 <xsl:template name="description">
  <xsl:value-of select="$kind"/>
  <xsl:text>: </xsl:text>
  <xsl:value-of select="$name"/>
  <xsl:if test="$date != ''">
   <xsl:text>, </xsl:text>
   <xsl:call-template name="day">
    <xsl:with-param name="date" select="$date"/>
   </xsl:call-template>
  </xsl:if>
  <xsl:text>. </xsl:text>
  <xsl:call-template name="count">
   <xsl:with-param name="n" select="count($items)"/>
   <xsl:with-param name="one" select="$w-n-item"/>
   <xsl:with-param name="many" select="$w-n-items"/>
  </xsl:call-template>
  <xsl:text>, </xsl:text>
  <xsl:call-template name="count">
   <xsl:with-param name="n" select="count($decisions)"/>
   <xsl:with-param name="one" select="$w-n-decision"/>
   <xsl:with-param name="many" select="$w-n-decisions"/>
  </xsl:call-template>
  <xsl:text>, </xsl:text>
  <xsl:call-template name="count">
   <xsl:with-param name="n" select="count($actions)"/>
   <xsl:with-param name="one" select="$w-n-action"/>
   <xsl:with-param name="many" select="$w-n-actions"/>
  </xsl:call-template>
  <xsl:text>.</xsl:text>
 </xsl:template>

 <!-- ==== the page ======================================================= -->

 <xsl:template match="/">
  <xsl:variable name="title"><xsl:call-template name="page-title"/></xsl:variable>
  <html lang="{$w-lang}">
   <head>
    <xsl:call-template name="page-head">
     <xsl:with-param name="title" select="$title"/>
     <xsl:with-param name="description">
      <xsl:call-template name="description"/>
     </xsl:with-param>
     <xsl:with-param name="path" select="concat(m:minutes/@id, '/')"/>
    </xsl:call-template>
    <xsl:call-template name="alternates"/>
    <xsl:call-template name="json-ld">
     <xsl:with-param name="title" select="$title"/>
    </xsl:call-template>
   </head>
   <xsl:text>&#10;</xsl:text>
   <body class="mn-page">
    <a class="mn-skip" href="#mn-main"><xsl:value-of select="$w-skip"/></a>
    <xsl:call-template name="page-header">
     <xsl:with-param name="name" select="$authority"/>
     <xsl:with-param name="heading"><xsl:call-template name="meeting-head"/></xsl:with-param>
    </xsl:call-template>
    <xsl:text>&#10;</xsl:text>
    <div class="mn-width">
     <xsl:variable name="nav" select="count($items) &gt;= 4"/>
     <xsl:if test="$nav">
      <xsl:attribute name="class">mn-width mn-columns</xsl:attribute>
      <xsl:call-template name="contents"/>
     </xsl:if>
     <xsl:text>&#10;</xsl:text>
     <main id="mn-main" tabindex="-1">
      <xsl:call-template name="draft"/>
      <xsl:call-template name="glance"/>
      <xsl:apply-templates select="$records" mode="record">
       <xsl:sort select="not(m:text/m:item/@number)"/>
       <xsl:sort select="substring-before(concat(translate(
           m:text/m:item/@number, $alphabet, $dots), '.'), '.')"
           data-type="number"/>
       <xsl:sort select="translate(substring-after(
           m:text/m:item/@number, '.'), $alphabet, '')" data-type="number"/>
       <xsl:sort select="m:text/m:item/@number"/>
      </xsl:apply-templates>
      <xsl:call-template name="actions"/>
      <xsl:call-template name="votes"/>
      <xsl:call-template name="payments"/>
      <xsl:call-template name="attendance"/>
     </main>
    </div>
    <xsl:call-template name="page-footer"/>
   </body>
  </html>
 </xsl:template>

 <!-- Items sort by number, "9" before "10", "5" before "5a". -->
 <xsl:variable name="alphabet" select="concat(substring($letters, 11), '()/- ')"/>
 <xsl:variable name="dots" select="'.........................................................'"/>

 <!-- A record alone is the page's text. Of several, each has a heading of
      its own unless an item's heading serves. -->
 <xsl:template match="m:record" mode="record">
  <xsl:variable name="headed" select="count($records) = 1 or
      m:text/m:item[m:num or m:title]"/>
  <xsl:text>&#10;</xsl:text>
  <div class="mn-record" data-record="{@id}">
   <xsl:if test="not($headed)">
    <h2 class="mn-chrome">
     <xsl:choose>
      <xsl:when test="m:about/m:title">
       <xsl:value-of select="normalize-space(m:about/m:title)"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="m:source/@name"/></xsl:otherwise>
     </xsl:choose>
    </h2>
   </xsl:if>
   <div class="mn-text">
    <xsl:if test="@xml:lang and @xml:lang != $w-lang">
     <xsl:attribute name="lang"><xsl:value-of select="@xml:lang"/></xsl:attribute>
    </xsl:if>
    <xsl:apply-templates select="m:text/*" mode="text">
     <xsl:with-param name="level" select="2 + not($headed)"/>
    </xsl:apply-templates>
   </div>
  </div>
 </xsl:template>

 <!-- ==== above the text ================================================= -->

 <xsl:template name="meeting-head">
  <p class="mn-kind"><xsl:value-of select="$kind"/></p>
  <xsl:text>&#10;</xsl:text>
  <h1>
   <xsl:value-of select="$name"/>
   <xsl:if test="$date != ''">
    <xsl:text> </xsl:text>
    <time class="mn-when" datetime="{$date}">
     <xsl:call-template name="day">
      <xsl:with-param name="date" select="$date"/>
     </xsl:call-template>
    </time>
   </xsl:if>
  </h1>
  <xsl:variable name="start" select="$about/m:start/@value"/>
  <xsl:variable name="end" select="$about/m:end/@value"/>
  <xsl:variable name="venue" select="normalize-space($about/m:venue)"/>
  <xsl:variable name="exempt" select="$records/@exempt = 'true'"/>
  <xsl:variable name="approved" select="$about/m:status/@value = 'approved'"/>
  <xsl:if test="$start or $end or $venue != '' or $exempt or $approved">
   <dl>
    <xsl:if test="$start or $end">
     <div>
      <dt><xsl:value-of select="$w-time"/></dt>
      <dd>
       <xsl:if test="not($end)"><xsl:value-of select="$w-from"/></xsl:if>
       <xsl:if test="not($start)"><xsl:value-of select="$w-until"/></xsl:if>
       <xsl:for-each select="$start[1]"><xsl:call-template name="time"/></xsl:for-each>
       <xsl:if test="$start and $end"><xsl:value-of select="$w-to"/></xsl:if>
       <xsl:for-each select="$end[1]"><xsl:call-template name="time"/></xsl:for-each>
      </dd>
     </div>
    </xsl:if>
    <xsl:if test="$venue != ''">
     <div>
      <dt><xsl:value-of select="$w-place"/></dt>
      <dd><xsl:value-of select="$venue"/></dd>
     </div>
    </xsl:if>
    <xsl:if test="$approved">
     <div>
      <dt><xsl:value-of select="$w-status"/></dt>
      <dd><xsl:value-of select="$w-approved"/></dd>
     </div>
    </xsl:if>
    <xsl:if test="$exempt">
     <div>
      <dt><xsl:value-of select="$w-exempt"/></dt>
      <dd>
       <xsl:value-of select="$w-exempt-says"/>
       <xsl:for-each select="$exclusions[@act][1]">
        <xsl:value-of select="concat(' (', @act)"/>
        <xsl:if test="@paragraphs">
         <xsl:value-of select="concat($w-paragraphs, @paragraphs)"/>
        </xsl:if>
        <xsl:text>)</xsl:text>
       </xsl:for-each>
       <xsl:call-template name="in-private"/>
      </dd>
     </div>
    </xsl:if>
    <xsl:call-template name="facts-extra"/>
   </dl>
  </xsl:if>
 </xsl:template>

 <!-- ": item 8, item 9", where the page has them. -->
 <xsl:template name="in-private">
  <xsl:for-each select="$records//m:item[@id =
      ancestor::m:record/m:facts/m:exclusion/m:covered/@item]">
   <xsl:value-of select="substring(', : ', 1 + 2 * (position() = 1), 2)"/>
   <a href="#{@id}">
    <xsl:if test="@number">
     <xsl:value-of select="concat($w-in-item, ' ')"/>
    </xsl:if>
    <xsl:apply-templates select="." mode="label"/>
   </a>
  </xsl:for-each>
 </xsl:template>

 <xsl:template name="facts-extra"/>

 <xsl:template name="draft">
  <xsl:if test="$about/m:status/@value = 'draft'">
   <p class="mn-banner">
    <strong class="mn-tag"><xsl:value-of select="$w-draft"/></strong>
    <xsl:text> </xsl:text>
    <xsl:value-of select="$w-draft-says"/>
   </p>
  </xsl:if>
 </xsl:template>

 <xsl:template name="time">
  <time datetime="{.}">
   <xsl:call-template name="clock">
    <xsl:with-param name="time" select="."/>
   </xsl:call-template>
  </time>
 </xsl:template>

 <xsl:template name="contents">
  <xsl:text>&#10;</xsl:text>
  <nav class="mn-contents" aria-labelledby="mn-contents">
   <h2 id="mn-contents"><xsl:value-of select="$w-contents"/></h2>
   <ol>
    <xsl:if test="$decisions">
     <li><a href="#mn-decisions"><xsl:value-of select="$w-glance"/></a></li>
    </xsl:if>
    <xsl:apply-templates select="$records" mode="contents">
     <xsl:sort select="not(m:text/m:item/@number)"/>
     <xsl:sort select="substring-before(concat(translate(
         m:text/m:item/@number, $alphabet, $dots), '.'), '.')"
         data-type="number"/>
     <xsl:sort select="translate(substring-after(
         m:text/m:item/@number, '.'), $alphabet, '')" data-type="number"/>
     <xsl:sort select="m:text/m:item/@number"/>
    </xsl:apply-templates>
    <xsl:if test="$actions">
     <li><a href="#mn-actions"><xsl:value-of select="$w-actions"/></a></li>
    </xsl:if>
    <xsl:if test="$votes">
     <li><a href="#mn-votes"><xsl:value-of select="$w-votes"/></a></li>
    </xsl:if>
    <xsl:if test="$payments">
     <li><a href="#mn-payments"><xsl:value-of select="$w-payments"/></a></li>
    </xsl:if>
    <xsl:if test="$attendance">
     <li><a href="#mn-attendance"><xsl:value-of select="$w-attendance"/></a></li>
    </xsl:if>
    <li><a href="#mn-about"><xsl:value-of select="$w-about"/></a></li>
   </ol>
  </nav>
 </xsl:template>

 <xsl:template match="m:record" mode="contents">
  <xsl:for-each select="m:text/m:item | m:text/m:section/m:item">
  <li>
   <a href="#{@id}">
    <xsl:if test="@number and m:title">
     <span class="mn-no"><xsl:value-of select="@number"/></span>
     <xsl:text> </xsl:text>
    </xsl:if>
    <xsl:choose>
     <xsl:when test="m:title">
      <xsl:call-template name="shortened">
       <xsl:with-param name="text"><xsl:call-template name="title"/></xsl:with-param>
       <xsl:with-param name="length" select="90"/>
      </xsl:call-template>
     </xsl:when>
     <xsl:otherwise>
      <xsl:if test="@number">
       <xsl:value-of select="concat($w-item, ' ')"/>
      </xsl:if>
      <xsl:apply-templates select="." mode="label"/>
     </xsl:otherwise>
    </xsl:choose>
   </a>
  </li>
  </xsl:for-each>
 </xsl:template>

 <!-- What was decided, before all else. -->
 <xsl:template name="glance">
  <xsl:if test="$decisions">
   <xsl:text>&#10;</xsl:text>
   <section class="mn-glance" aria-labelledby="mn-decisions">
    <h2 id="mn-decisions"><xsl:value-of select="$w-glance"/></h2>
    <ul>
     <xsl:for-each select="$decisions">
      <xsl:variable name="item" select="key('item', @item)"/>
      <xsl:text>&#10;</xsl:text>
      <li>
       <p class="mn-line">
        <a href="#{@id}">
         <xsl:call-template name="fact-name">
          <xsl:with-param name="fact" select="."/>
         </xsl:call-template>
        </a>
        <xsl:if test="$item/@number and $item/m:title">
         <xsl:text> </xsl:text>
         <span class="mn-of">
          <xsl:for-each select="$item"><xsl:call-template name="title"/></xsl:for-each>
         </span>
        </xsl:if>
        <xsl:call-template name="outcome">
         <xsl:with-param name="fact" select="."/>
        </xsl:call-template>
       </p>
       <xsl:call-template name="gist"/>
      </li>
     </xsl:for-each>
    </ul>
   </section>
  </xsl:if>
 </xsl:template>

 <!-- A decision's subject and first clauses, as worded. -->
 <xsl:template name="gist">
  <xsl:if test="m:subject">
   <p><xsl:value-of select="normalize-space(m:subject)"/></p>
  </xsl:if>
  <xsl:choose>
   <xsl:when test="m:clause[2]">
    <ol>
     <xsl:for-each select="m:clause[position() &lt;= 3 or last() = 4]">
      <li>
       <xsl:if test="@num">
        <span class="mn-mark"><xsl:value-of select="@num"/></span>
       </xsl:if>
       <div>
        <xsl:call-template name="shortened">
         <xsl:with-param name="text" select="normalize-space()"/>
        </xsl:call-template>
       </div>
      </li>
     </xsl:for-each>
    </ol>
    <xsl:if test="m:clause[5]">
     <p class="mn-of">
      <xsl:value-of select="concat($w-and, count(m:clause) - 3, $w-more)"/>
     </p>
    </xsl:if>
   </xsl:when>
   <xsl:when test="m:clause">
    <p>
     <xsl:call-template name="shortened">
      <xsl:with-param name="text" select="normalize-space(m:clause)"/>
     </xsl:call-template>
    </p>
   </xsl:when>
  </xsl:choose>
 </xsl:template>

 <!-- ==== below the text ================================================= -->

 <xsl:template name="actions">
  <xsl:if test="$actions">
   <xsl:variable name="due" select="$actions/@due"/>
   <xsl:text>&#10;</xsl:text>
   <section class="mn-chrome mn-after">
    <h2 id="mn-actions"><xsl:value-of select="$w-actions"/></h2>
    <section class="mn-scroll" tabindex="0" aria-label="{$w-actions-caption}">
     <table>
      <caption><xsl:value-of select="$w-actions-caption"/></caption>
      <thead>
       <tr>
        <th scope="col"><xsl:value-of select="$w-action"/></th>
        <th scope="col"><xsl:value-of select="$w-who"/></th>
        <th scope="col"><xsl:value-of select="$w-what"/></th>
        <xsl:if test="$due">
         <th scope="col"><xsl:value-of select="$w-due"/></th>
        </xsl:if>
       </tr>
      </thead>
      <tbody>
       <xsl:for-each select="$actions">
        <xsl:text>&#10;</xsl:text>
        <xsl:call-template name="action-row">
         <xsl:with-param name="due" select="boolean($due)"/>
        </xsl:call-template>
       </xsl:for-each>
      </tbody>
     </table>
    </section>
   </section>
  </xsl:if>
 </xsl:template>

 <!-- What is to be done is the task, else what the item is about. -->
 <xsl:template name="action-row">
  <xsl:param name="due"/>
  <tr>
   <th scope="row">
    <a href="#{@id}">
     <xsl:call-template name="fact-name">
      <xsl:with-param name="fact" select="."/>
     </xsl:call-template>
    </a>
   </th>
   <td>
    <xsl:for-each select="m:owner">
     <xsl:if test="position() &gt; 1">, </xsl:if>
     <xsl:value-of select="normalize-space()"/>
    </xsl:for-each>
    <xsl:if test="not(m:owner)"><xsl:value-of select="$w-not-said"/></xsl:if>
   </td>
   <td>
    <xsl:choose>
     <xsl:when test="m:task"><xsl:value-of select="normalize-space(m:task)"/></xsl:when>
     <xsl:when test="key('item', @item)/m:title">
      <span class="mn-of">
       <xsl:value-of select="$w-under"/>
       <xsl:for-each select="key('item', @item)">
        <xsl:call-template name="title"/>
       </xsl:for-each>
      </span>
     </xsl:when>
     <xsl:otherwise><xsl:value-of select="$w-not-said"/></xsl:otherwise>
    </xsl:choose>
   </td>
   <xsl:if test="$due">
    <td>
     <xsl:choose>
      <xsl:when test="@due">
       <time datetime="{@due}">
        <xsl:call-template name="day">
         <xsl:with-param name="date" select="@due"/>
        </xsl:call-template>
       </time>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$w-not-said"/></xsl:otherwise>
     </xsl:choose>
    </td>
   </xsl:if>
  </tr>
 </xsl:template>

 <xsl:template name="payments">
  <xsl:if test="$payments">
   <xsl:text>&#10;</xsl:text>
   <section class="mn-chrome mn-after">
    <h2 id="mn-payments"><xsl:value-of select="$w-payments"/></h2>
    <section class="mn-scroll" tabindex="0" aria-label="{$w-payments-caption}">
     <table>
      <caption><xsl:value-of select="$w-payments-caption"/></caption>
      <thead>
       <tr>
        <th scope="col"><xsl:value-of select="$w-payee"/></th>
        <th scope="col"><xsl:value-of select="$w-purpose"/></th>
        <th scope="col"><xsl:value-of select="$w-sum"/></th>
       </tr>
      </thead>
      <tbody>
       <xsl:for-each select="$payments">
        <xsl:text>&#10;</xsl:text>
        <tr id="{@id}">
         <th scope="row"><xsl:value-of select="@payee"/></th>
         <td><xsl:value-of select="@purpose"/></td>
         <td><xsl:value-of select="concat(@currency, ' ', @value)"/></td>
        </tr>
       </xsl:for-each>
      </tbody>
     </table>
    </section>
   </section>
  </xsl:if>
 </xsl:template>

 <xsl:template name="attendance">
  <xsl:if test="$attendance">
   <xsl:variable name="role" select="boolean($attendance/@role)"/>
   <xsl:variable name="organisation"
       select="boolean($attendance/@organisation)"/>
   <xsl:text>&#10;</xsl:text>
   <section class="mn-chrome mn-after">
    <h2 id="mn-attendance"><xsl:value-of select="$w-attendance"/></h2>
    <section class="mn-scroll" tabindex="0" aria-label="{$w-attendance-caption}">
     <table>
      <caption><xsl:value-of select="$w-attendance-caption"/></caption>
      <thead>
       <tr>
        <th scope="col"><xsl:value-of select="$w-name"/></th>
        <th scope="col"><xsl:value-of select="$w-status"/></th>
        <xsl:if test="$role">
         <th scope="col"><xsl:value-of select="$w-role"/></th>
        </xsl:if>
        <xsl:if test="$organisation">
         <th scope="col"><xsl:value-of select="$w-organisation"/></th>
        </xsl:if>
       </tr>
      </thead>
      <tbody>
       <xsl:for-each select="$attendance">
        <xsl:text>&#10;</xsl:text>
        <tr id="{@id}">
         <th scope="row"><xsl:value-of select="normalize-space()"/></th>
         <td>
          <xsl:call-template name="value-word">
           <xsl:with-param name="value" select="@status"/>
          </xsl:call-template>
         </td>
         <xsl:if test="$role">
          <td><xsl:value-of select="@role"/></td>
         </xsl:if>
         <xsl:if test="$organisation">
          <td><xsl:value-of select="@organisation"/></td>
         </xsl:if>
        </tr>
       </xsl:for-each>
      </tbody>
     </table>
    </section>
   </section>
  </xsl:if>
 </xsl:template>

 <!-- Where the words come from, and how else they can be had. -->
 <xsl:template name="page-footer">
  <xsl:text>&#10;</xsl:text>
  <footer class="mn-footer">
   <div class="mn-width">
    <h2 id="mn-about"><xsl:value-of select="$w-about"/></h2>
    <p><xsl:value-of select="$w-about-says"/></p>
    <dl class="mn-about">
     <div>
      <dt><xsl:value-of select="$w-source"/></dt>
      <xsl:for-each select="$records/m:source">
       <dd>
        <xsl:value-of select="concat(@name, ' (', @lines, $w-lines, @bytes,
            $w-bytes, ')')"/>
        <br/>
        <xsl:value-of select="concat($w-sha256, ' ')"/>
        <code><xsl:value-of select="@sha256"/></code>
       </dd>
      </xsl:for-each>
     </div>
     <div>
      <dt><xsl:value-of select="$w-program"/></dt>
      <dd><xsl:value-of select="/m:minutes/@program"/></dd>
     </div>
     <xsl:if test="$base-url != ''">
      <div>
       <dt><xsl:value-of select="$w-address"/></dt>
       <dd>
        <xsl:value-of select="concat($site, /m:minutes/@id, '/')"/>
       </dd>
      </div>
     </xsl:if>
     <div class="mn-formats">
      <dt><xsl:value-of select="$w-formats"/></dt>
      <dd>
       <ul>
        <xsl:call-template name="format-link">
         <xsl:with-param name="name" select="'xml'"/>
         <xsl:with-param name="file" select="'minutes.xml'"/>
         <xsl:with-param name="word" select="$w-xml"/>
        </xsl:call-template>
        <xsl:call-template name="format-link">
         <xsl:with-param name="name" select="'akn'"/>
         <xsl:with-param name="file" select="'minutes.akn.xml'"/>
         <xsl:with-param name="word" select="$w-akn"/>
        </xsl:call-template>
        <xsl:call-template name="format-link">
         <xsl:with-param name="name" select="'json'"/>
         <xsl:with-param name="file" select="'minutes.json'"/>
         <xsl:with-param name="word" select="$w-json"/>
        </xsl:call-template>
       </ul>
      </dd>
     </div>
    </dl>
    <xsl:call-template name="page-footer-extra"/>
   </div>
  </footer>
  <xsl:text>&#10;</xsl:text>
 </xsl:template>

 <xsl:template name="format-link">
  <xsl:param name="name"/>
  <xsl:param name="file"/>
  <xsl:param name="word"/>
  <xsl:if test="contains(concat(' ', $formats, ' '), concat(' ', $name, ' '))">
   <li><a href="{$file}"><xsl:value-of select="$word"/></a></li>
  </xsl:if>
 </xsl:template>

 <!-- ==== for machines =================================================== -->

 <xsl:template name="alternates">
  <xsl:if test="contains(concat(' ', $formats, ' '), ' xml ')">
   <link rel="alternate" type="application/xml" href="minutes.xml" title="{$w-xml}"/>
  </xsl:if>
  <xsl:if test="contains(concat(' ', $formats, ' '), ' akn ')">
   <link rel="alternate" type="application/akn+xml" href="minutes.akn.xml" title="{$w-akn}"/>
  </xsl:if>
  <xsl:if test="contains(concat(' ', $formats, ' '), ' json ')">
   <link rel="alternate" type="application/json" href="minutes.json" title="{$w-json}"/>
  </xsl:if>
  <xsl:text>&#10;</xsl:text>
 </xsl:template>

 <!-- schema.org's Event. A script's text is not escaped when it is written,
      so every "<" that could end it is. -->
 <xsl:template name="json-ld">
  <xsl:param name="title"/>
  <xsl:variable name="data">
   <xsl:text>{"@context":"https://schema.org","@type":"Event","name":</xsl:text>
   <xsl:call-template name="json-string">
    <xsl:with-param name="text" select="string($title)"/>
   </xsl:call-template>
   <xsl:if test="$date != ''">
    <xsl:text>,"startDate":"</xsl:text>
    <xsl:value-of select="$date"/>
    <xsl:if test="$about/m:start/@value">
     <xsl:value-of select="concat('T', $about/m:start/@value)"/>
    </xsl:if>
    <xsl:text>"</xsl:text>
    <xsl:if test="$about/m:end/@value and $about/m:start/@value">
     <xsl:value-of select="concat(',&quot;endDate&quot;:&quot;', $date, 'T',
         $about/m:end/@value, '&quot;')"/>
    </xsl:if>
   </xsl:if>
   <xsl:if test="$about/m:venue">
    <xsl:text>,"location":{"@type":"Place","name":</xsl:text>
    <xsl:call-template name="json-string">
     <xsl:with-param name="text" select="normalize-space($about/m:venue)"/>
    </xsl:call-template>
    <xsl:text>}</xsl:text>
   </xsl:if>
   <xsl:if test="$authority != ''">
    <xsl:text>,"organizer":{"@type":"GovernmentOrganization","name":</xsl:text>
    <xsl:call-template name="json-string">
     <xsl:with-param name="text" select="$authority"/>
    </xsl:call-template>
    <xsl:if test="$body != ''">
     <xsl:text>,"department":{"@type":"GovernmentOrganization","name":</xsl:text>
     <xsl:call-template name="json-string">
      <xsl:with-param name="text" select="$body"/>
     </xsl:call-template>
     <xsl:text>}</xsl:text>
    </xsl:if>
    <xsl:text>}</xsl:text>
   </xsl:if>
   <xsl:text>,"inLanguage":"</xsl:text>
   <xsl:value-of select="$records/@xml:lang"/>
   <xsl:text>"</xsl:text>
   <xsl:if test="$base-url != ''">
    <xsl:text>,"url":</xsl:text>
    <xsl:call-template name="json-string">
     <xsl:with-param name="text" select="concat($site, /m:minutes/@id, '/')"/>
    </xsl:call-template>
   </xsl:if>
   <xsl:text>}</xsl:text>
  </xsl:variable>
  <script type="application/ld+json">
   <xsl:value-of select="str:replace(string($data), '&lt;', '\u003c')"/>
  </script>
  <xsl:text>&#10;</xsl:text>
 </xsl:template>

</xsl:stylesheet>
