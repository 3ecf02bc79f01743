<?xml version="1.0" encoding="UTF-8"?>
<!--
  The council's words: the text of a record as HTML, once, in source order.

  All templates are in mode "text" and take the level that a heading would
  have here. What a page adds is of class mn-chrome or mn-permalink, the
  printed marks of lists mn-mark: without these, and without furniture, the
  text of the page is the text of the record, which the tests compare.

  To change how decisions look, replace the template "box"; how the heading of
  an item looks, "item-heading".
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="urn:minutes:record:1"
    exclude-result-prefixes="m">

 <xsl:variable name="letters"
     select="'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>

 <!-- ==== items and sections ============================================= -->

 <xsl:template match="m:item" mode="text">
  <xsl:param name="level"/>
  <xsl:variable name="heading" select="m:num or m:title"/>
  <xsl:text>&#10;</xsl:text>
  <div class="mn-item">
   <xsl:call-template name="lang"/>
   <xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute>
   <xsl:call-template name="anchors">
    <xsl:with-param name="all" select="true()"/>
   </xsl:call-template>
   <xsl:if test="$heading">
    <xsl:call-template name="item-heading">
     <xsl:with-param name="level" select="$level"/>
    </xsl:call-template>
   </xsl:if>
   <xsl:apply-templates select="*[not(self::m:num or self::m:title)]"
       mode="text">
    <xsl:with-param name="level" select="$level + $heading"/>
   </xsl:apply-templates>
  </div>
 </xsl:template>

 <xsl:template name="item-heading">
  <xsl:param name="level"/>
  <div class="mn-head">
   <xsl:call-template name="heading">
    <xsl:with-param name="level" select="$level"/>
    <xsl:with-param name="text">
     <xsl:for-each select="m:num | m:title">
      <xsl:if test="position() &gt; 1"><xsl:text> </xsl:text></xsl:if>
      <span class="mn-{local-name()}">
       <xsl:call-template name="lang"/>
       <xsl:call-template name="id"/>
       <xsl:call-template name="anchors"/>
       <xsl:apply-templates mode="text"/>
      </span>
     </xsl:for-each>
    </xsl:with-param>
   </xsl:call-template>
   <xsl:text> </xsl:text>
   <xsl:call-template name="permalink">
    <xsl:with-param name="to" select="@id"/>
    <xsl:with-param name="word">
     <xsl:if test="@number"><xsl:value-of select="$w-l-item"/></xsl:if>
    </xsl:with-param>
    <xsl:with-param name="label">
     <xsl:apply-templates select="." mode="label"/>
    </xsl:with-param>
   </xsl:call-template>
  </div>
 </xsl:template>

 <!-- h2 to h6; deeper ones stay h6. -->
 <xsl:template name="heading">
  <xsl:param name="level"/>
  <xsl:param name="class"/>
  <xsl:param name="text"/>
  <xsl:variable name="n">
   <xsl:choose>
    <xsl:when test="$level &gt; 6">6</xsl:when>
    <xsl:otherwise><xsl:value-of select="$level"/></xsl:otherwise>
   </xsl:choose>
  </xsl:variable>
  <xsl:element name="h{$n}">
   <xsl:if test="$class != ''">
    <xsl:attribute name="class"><xsl:value-of select="$class"/></xsl:attribute>
   </xsl:if>
   <xsl:copy-of select="$text"/>
  </xsl:element>
 </xsl:template>

 <!-- A section's first label is its heading: "Minutes:". -->
 <xsl:template match="m:section" mode="text">
  <xsl:param name="level"/>
  <xsl:variable name="first" select="*[not(self::m:furniture)][1]"/>
  <xsl:variable name="heading" select="$first[self::m:label]"/>
  <xsl:text>&#10;</xsl:text>
  <div class="mn-section mn-{@kind}">
   <xsl:call-template name="lang"/>
   <xsl:if test="@id">
    <xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute>
   </xsl:if>
   <xsl:call-template name="anchors">
    <xsl:with-param name="all" select="true()"/>
   </xsl:call-template>
   <xsl:for-each select="$heading">
    <xsl:call-template name="heading">
     <xsl:with-param name="level" select="$level"/>
     <xsl:with-param name="class" select="'mn-label'"/>
     <xsl:with-param name="text">
      <xsl:call-template name="anchors">
       <xsl:with-param name="all" select="true()"/>
      </xsl:call-template>
      <xsl:apply-templates mode="text"/>
     </xsl:with-param>
    </xsl:call-template>
   </xsl:for-each>
   <xsl:choose>
    <xsl:when test="$heading">
     <xsl:apply-templates select="$first/following-sibling::*" mode="text">
      <xsl:with-param name="level" select="$level + 1"/>
     </xsl:apply-templates>
    </xsl:when>
    <xsl:otherwise>
     <xsl:apply-templates select="*" mode="text">
      <xsl:with-param name="level" select="$level"/>
     </xsl:apply-templates>
    </xsl:otherwise>
   </xsl:choose>
  </div>
 </xsl:template>

 <!-- ==== decisions, actions, recommendations ============================ -->

 <xsl:template match="m:decision | m:action | m:recommendation" mode="text">
  <xsl:param name="level"/>
  <xsl:call-template name="box">
   <xsl:with-param name="level" select="$level"/>
   <xsl:with-param name="fact" select="key('fact', @fact)"/>
   <xsl:with-param name="first"><xsl:call-template name="is-first"/></xsl:with-param>
  </xsl:call-template>
 </xsl:template>

 <!-- A call-out: a heading that says what it is, a border, a link to it, and
      the council's words. -->
 <xsl:template name="box">
  <xsl:param name="level"/>
  <xsl:param name="fact"/>
  <xsl:param name="first"/>
  <xsl:text>&#10;</xsl:text>
  <div class="mn-box mn-is-{local-name()}">
   <xsl:call-template name="lang"/>
   <xsl:call-template name="id-of-statement"/>
   <xsl:call-template name="anchors">
    <xsl:with-param name="all" select="true()"/>
   </xsl:call-template>
   <div class="mn-head mn-chrome">
    <xsl:call-template name="lang-page"/>
    <xsl:call-template name="heading">
     <xsl:with-param name="level" select="$level"/>
     <xsl:with-param name="text">
      <xsl:choose>
       <xsl:when test="self::m:recommendation">
        <xsl:value-of select="$w-recommendation"/>
       </xsl:when>
       <xsl:otherwise>
        <xsl:call-template name="fact-name">
         <xsl:with-param name="fact" select="$fact"/>
        </xsl:call-template>
       </xsl:otherwise>
      </xsl:choose>
      <xsl:if test="$first = ''">
       <xsl:value-of select="$w-again"/>
      </xsl:if>
     </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="outcome">
     <xsl:with-param name="fact" select="$fact"/>
    </xsl:call-template>
    <xsl:if test="$first != ''">
     <xsl:text> </xsl:text>
     <xsl:call-template name="fact-link">
      <xsl:with-param name="fact" select="$fact"/>
     </xsl:call-template>
    </xsl:if>
   </div>
   <xsl:apply-templates select="*" mode="text">
    <xsl:with-param name="level" select="$level + 1"/>
   </xsl:apply-templates>
  </div>
 </xsl:template>

 <!-- "Decision 5.1". -->
 <xsl:template name="fact-name">
  <xsl:param name="fact"/>
  <xsl:for-each select="$fact[1]">
   <xsl:choose>
    <xsl:when test="self::m:action"><xsl:value-of select="$w-action"/></xsl:when>
    <xsl:when test="self::m:recommendation">
     <xsl:value-of select="$w-recommendation"/>
    </xsl:when>
    <xsl:otherwise><xsl:value-of select="$w-decision"/></xsl:otherwise>
   </xsl:choose>
   <xsl:text> </xsl:text>
   <xsl:apply-templates select="." mode="label"/>
  </xsl:for-each>
 </xsl:template>

 <xsl:template name="fact-link">
  <xsl:param name="fact"/>
  <xsl:for-each select="$fact[1]">
   <xsl:call-template name="permalink">
    <xsl:with-param name="to" select="@id"/>
    <xsl:with-param name="word">
     <xsl:choose>
      <xsl:when test="self::m:action"><xsl:value-of select="$w-l-action"/></xsl:when>
      <xsl:when test="self::m:recommendation">
       <xsl:value-of select="$w-l-recommendation"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$w-l-decision"/></xsl:otherwise>
     </xsl:choose>
    </xsl:with-param>
    <xsl:with-param name="label">
     <xsl:apply-templates select="." mode="label"/>
    </xsl:with-param>
   </xsl:call-template>
  </xsl:for-each>
 </xsl:template>

 <!-- The outcome of a decision, and whether the text marks it as one. -->
 <xsl:template name="outcome">
  <xsl:param name="fact"/>
  <xsl:if test="$fact[self::m:decision]/@outcome">
   <xsl:text> </xsl:text>
   <span class="mn-tag">
    <xsl:call-template name="value-word">
     <xsl:with-param name="value" select="$fact/@outcome"/>
    </xsl:call-template>
   </span>
  </xsl:if>
  <xsl:if test="$fact[self::m:decision]/@certainty = 'inferred'">
   <xsl:text> </xsl:text>
   <span class="mn-tag mn-inferred"><xsl:value-of select="$w-inferred"/></span>
  </xsl:if>
 </xsl:template>

 <!-- A sentence inside a paragraph that decides, asks or recommends: a name
      before it, where no box around it says so already. -->
 <xsl:template match="m:passage" mode="text">
  <xsl:variable name="fact" select="key('fact', @fact)
      [self::m:decision or self::m:action or self::m:recommendation]"/>
  <xsl:variable name="boxed" select="ancestor::*[self::m:decision or
      self::m:action or self::m:recommendation]/@fact = @fact"/>
  <span>
   <xsl:call-template name="lang"/>
   <xsl:call-template name="id-of-statement"/>
   <xsl:if test="$fact and not($boxed)">
    <xsl:attribute name="class">
     <xsl:text>mn-passage mn-is-</xsl:text>
     <xsl:value-of select="local-name($fact)"/>
    </xsl:attribute>
    <xsl:call-template name="chip">
     <xsl:with-param name="fact" select="$fact"/>
     <xsl:with-param name="first"><xsl:call-template name="is-first"/></xsl:with-param>
    </xsl:call-template>
   </xsl:if>
   <xsl:call-template name="anchors">
    <xsl:with-param name="all" select="true()"/>
   </xsl:call-template>
   <xsl:choose>
    <xsl:when test="@clause and
        generate-id() = generate-id(key('clause-at', @clause)[1])">
     <span id="{@clause}"><xsl:apply-templates mode="text"/></span>
    </xsl:when>
    <xsl:otherwise><xsl:apply-templates mode="text"/></xsl:otherwise>
   </xsl:choose>
  </span>
 </xsl:template>

 <!-- "Decision 2.1:" before a sentence or paragraph. -->
 <xsl:template name="chip">
  <xsl:param name="fact"/>
  <xsl:param name="first"/>
  <span class="mn-chrome mn-chip">
   <xsl:call-template name="lang-page"/>
   <xsl:choose>
    <xsl:when test="$first != ''">
     <a href="#{$fact/@id}">
      <xsl:call-template name="fact-name">
       <xsl:with-param name="fact" select="$fact"/>
      </xsl:call-template>
     </a>
    </xsl:when>
    <xsl:otherwise>
     <xsl:call-template name="fact-name">
      <xsl:with-param name="fact" select="$fact"/>
     </xsl:call-template>
     <xsl:value-of select="$w-continued"/>
    </xsl:otherwise>
   </xsl:choose>
   <xsl:if test="$fact[self::m:decision]/@certainty = 'inferred'">
    <xsl:text>. </xsl:text>
    <xsl:value-of select="$w-inferred"/>
   </xsl:if>
   <!-- the blank is ours too: text may be glued to what stands before -->
   <xsl:text>: </xsl:text>
  </span>
 </xsl:template>

 <!-- ==== blocks ========================================================= -->

 <!-- A paragraph, which a decision, action or recommendation may rest on
      with no statement around it. -->
 <xsl:template match="m:p" mode="text">
  <xsl:variable name="facts" select="key('fact-at', @id)
      [self::m:decision or self::m:action or self::m:recommendation]
      [not(key('states', @id))]"/>
  <!-- one of several recommendations in a box: the box says what it is -->
  <xsl:variable name="boxed" select="$facts[self::m:recommendation]
      [current()/ancestor::m:recommendation]"/>
  <xsl:text>&#10;</xsl:text>
  <p>
   <xsl:call-template name="lang"/>
   <xsl:call-template name="id"/>
   <xsl:if test="$facts and not($boxed)">
    <xsl:attribute name="class">
     <xsl:text>mn-passage mn-is-</xsl:text>
     <xsl:value-of select="local-name($facts[1])"/>
    </xsl:attribute>
   </xsl:if>
   <xsl:call-template name="anchors"/>
   <xsl:for-each select="$facts[not($boxed)]">
    <xsl:call-template name="chip">
     <xsl:with-param name="fact" select="."/>
     <xsl:with-param name="first" select="'1'"/>
    </xsl:call-template>
   </xsl:for-each>
   <xsl:apply-templates mode="text"/>
  </p>
 </xsl:template>

 <!-- A label that does not open its section. -->
 <xsl:template match="m:label" mode="text">
  <xsl:text>&#10;</xsl:text>
  <p class="mn-label">
   <xsl:call-template name="lang"/>
   <xsl:call-template name="id"/>
   <xsl:call-template name="anchors"/>
   <xsl:apply-templates mode="text"/>
  </p>
 </xsl:template>

 <!-- The number of a paragraph that stands in no list. -->
 <xsl:template match="m:mark" mode="text">
  <xsl:if test="translate(., $letters, '') != string(.)">
   <span class="mn-mark mn-number"><xsl:apply-templates mode="text"/></span>
  </xsl:if>
 </xsl:template>

 <!-- Marks with a letter or figure are printed, as the source has them;
      bullets, an "o" among them, are made by the style sheet. -->
 <xsl:template match="m:list" mode="text">
  <xsl:variable name="printed" select="m:li/m:mark[. != 'o' and
      translate(., $letters, '') != string(.)]"/>
  <xsl:text>&#10;</xsl:text>
  <xsl:choose>
   <xsl:when test="not(m:li)"/>
   <xsl:when test="$printed">
    <ol class="mn-marked"><xsl:apply-templates select="." mode="entries"/></ol>
   </xsl:when>
   <xsl:when test="m:li/m:mark">
    <ul><xsl:apply-templates select="." mode="entries"/></ul>
   </xsl:when>
   <xsl:otherwise>
    <ul class="mn-bare"><xsl:apply-templates select="." mode="entries"/></ul>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <xsl:template match="m:list" mode="entries">
  <xsl:call-template name="lang"/>
  <xsl:if test="@id and not(key('fact-at', @id))">
   <xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute>
  </xsl:if>
  <xsl:apply-templates select="m:li | m:furniture[@kind = 'signature']"
      mode="text"/>
 </xsl:template>

 <xsl:template match="m:li" mode="text">
  <xsl:text>&#10;</xsl:text>
  <li>
   <xsl:call-template name="lang"/>
   <xsl:choose>
    <xsl:when test="@clause and
        generate-id() = generate-id(key('clause-at', @clause)[1])">
     <xsl:attribute name="id"><xsl:value-of select="@clause"/></xsl:attribute>
    </xsl:when>
    <xsl:when test="@id and not(key('fact-at', @id))">
     <xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute>
    </xsl:when>
   </xsl:choose>
   <xsl:if test="m:mark[. != 'o' and translate(., $letters, '') != string(.)]">
    <span class="mn-mark"><xsl:apply-templates select="m:mark/node()" mode="text"/></span>
   </xsl:if>
   <div>
    <xsl:call-template name="anchors">
     <xsl:with-param name="all" select="true()"/>
    </xsl:call-template>
    <xsl:if test="position() = 1">
     <xsl:for-each select="..">
      <xsl:call-template name="anchors">
       <xsl:with-param name="all" select="true()"/>
      </xsl:call-template>
     </xsl:for-each>
    </xsl:if>
    <xsl:apply-templates select="*[not(self::m:mark)]" mode="text"/>
   </div>
  </li>
 </xsl:template>

 <!-- ==== tables ========================================================= -->

 <!-- A region of its own, so that a wide one can be moved by keyboard. -->
 <xsl:template match="m:table" mode="text">
  <xsl:variable name="name"><xsl:call-template name="table-name"/></xsl:variable>
  <xsl:text>&#10;</xsl:text>
  <section class="mn-scroll" tabindex="0" aria-label="{$name}">
   <xsl:call-template name="lang"/>
   <xsl:if test="@id">
    <xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute>
   </xsl:if>
   <xsl:call-template name="anchors">
    <xsl:with-param name="all" select="true()"/>
   </xsl:call-template>
   <table>
    <caption class="mn-chrome mn-hidden"><xsl:value-of select="$name"/></caption>
    <xsl:variable name="head" select="m:row[1][@head = 'true']"/>
    <xsl:if test="$head">
     <thead><xsl:apply-templates select="$head" mode="text"/></thead>
    </xsl:if>
    <xsl:if test="m:row[not($head) or position() &gt; 1]">
     <tbody>
      <xsl:apply-templates select="m:row[not($head) or position() &gt; 1]"
          mode="text"/>
     </tbody>
    </xsl:if>
   </table>
  </section>
 </xsl:template>

 <!-- What it is and where it starts, so that no two have one name. -->
 <xsl:template name="table-name">
  <xsl:variable name="item" select="ancestor::m:item[1]"/>
  <xsl:choose>
   <xsl:when test="@caption"><xsl:value-of select="@caption"/></xsl:when>
   <xsl:when test="ancestor::m:section[1]/@kind = 'attendance'">
    <xsl:value-of select="$w-attendance"/>
   </xsl:when>
   <xsl:otherwise><xsl:value-of select="$w-table"/></xsl:otherwise>
  </xsl:choose>
  <xsl:if test="$item">
   <xsl:value-of select="$w-in"/>
   <xsl:if test="$item/@number"><xsl:value-of select="$w-l-item"/></xsl:if>
   <xsl:apply-templates select="$item" mode="label"/>
  </xsl:if>
  <xsl:variable name="lines" select="m:row/m:cell/@lines"/>
  <xsl:if test="$lines">
   <xsl:text>, </xsl:text>
   <xsl:value-of select="$w-line"/>
   <xsl:value-of select="substring-before(concat(translate($lines[1], '-', ' '),
       ' '), ' ')"/>
  </xsl:if>
 </xsl:template>

 <xsl:template match="m:row" mode="text">
  <xsl:variable name="row" select="."/>
  <xsl:text>&#10;</xsl:text>
  <tr>
   <xsl:call-template name="lang"/>
   <xsl:if test="@id and not(key('fact-at', @id))">
    <xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute>
   </xsl:if>
   <xsl:for-each select="m:cell">
    <xsl:choose>
     <xsl:when test="$row/@head = 'true' and normalize-space() != ''">
      <th scope="col"><xsl:apply-templates select="." mode="text"/></th>
     </xsl:when>
     <xsl:otherwise>
      <td><xsl:apply-templates select="." mode="text"/></td>
     </xsl:otherwise>
    </xsl:choose>
   </xsl:for-each>
  </tr>
 </xsl:template>

 <xsl:template match="m:cell" mode="text">
  <xsl:call-template name="lang"/>
  <xsl:call-template name="id"/>
  <xsl:call-template name="anchors"/>
  <xsl:if test="not(preceding-sibling::m:cell[1])">
   <xsl:for-each select="..">
    <xsl:call-template name="anchors">
     <xsl:with-param name="all" select="true()"/>
    </xsl:call-template>
   </xsl:for-each>
  </xsl:if>
  <xsl:apply-templates mode="text"/>
 </xsl:template>

 <!-- ==== furniture ====================================================== -->

 <!-- Page heads, page numbers and menus stay in minutes.xml; the space for a
      signature tells the reader something. -->
 <xsl:template match="m:furniture" mode="text"/>
 <xsl:template match="m:furniture[@kind = 'signature']" mode="text">
  <xsl:text>&#10;</xsl:text>
  <p class="mn-chrome mn-furniture"><xsl:apply-templates mode="text"/></p>
 </xsl:template>
 <xsl:template match="m:list/m:furniture[@kind = 'signature']" mode="text">
  <li class="mn-chrome mn-furniture"><xsl:apply-templates mode="text"/></li>
 </xsl:template>

 <!-- ==== in the line ==================================================== -->

 <xsl:template match="m:residue" mode="text"/>

 <xsl:template match="m:person | m:note" mode="text">
  <span class="mn-{local-name()}"><xsl:apply-templates mode="text"/></span>
 </xsl:template>

 <xsl:template match="m:trigger" mode="text">
  <strong class="mn-trigger"><xsl:apply-templates mode="text"/></strong>
 </xsl:template>

 <xsl:template match="m:date[@value] | m:time[@value]" mode="text">
  <time datetime="{@value}"><xsl:apply-templates mode="text"/></time>
 </xsl:template>

 <xsl:template match="m:sub" mode="text">
  <span class="mn-sub" title="{$w-byte}{@code}"><xsl:value-of select="."/></span>
 </xsl:template>

 <!-- The language of a place that is not that of the text around it. -->
 <xsl:template name="lang">
  <xsl:if test="@xml:lang">
   <xsl:attribute name="lang"><xsl:value-of select="@xml:lang"/></xsl:attribute>
  </xsl:if>
 </xsl:template>

 <!-- The page's own words inside a text of another language. -->
 <xsl:template name="lang-page">
  <xsl:if test="not(lang($lang))">
   <xsl:attribute name="lang"><xsl:value-of select="$w-lang"/></xsl:attribute>
  </xsl:if>
 </xsl:template>

</xsl:stylesheet>
