<?xml version="1.0" encoding="UTF-8"?>
<!--
  The meta part of Akoma Ntoso: names (FRBR), what the text refers to, votes,
  and what the converter has to say.

  Choices that the standard leaves open:
  - Country is the parameter country, gb. Who published is in the author's
    part of the address: council and committee as one word, "unknown" where
    the text names neither; one that begins with a digit gets "body-" before
    it, as readers take a digit for a date.
  - A meeting of unknown date has the date 0001-01-01, named "unknown": an
    address must have one, and nobody takes this for a real one.
  - The address ends in what the meeting's id has beyond its date, else in
    "minutes"; readers refuse addresses that end in the date.
  - There is no clock: expression and manifestation have the meeting's date
    unless the parameter date gives another for the markup.
  - People are one person everywhere only inside one council and by their
    whole name; whoever is named in one word is of this meeting alone.
-->
<xsl:stylesheet version="1.0"
    xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="urn:minutes:record:1"
    xmlns:mn="urn:minutes:record:1"
    xmlns:exsl="http://exslt.org/common"
    xmlns:set="http://exslt.org/sets"
    xmlns:str="http://exslt.org/strings"
    exclude-result-prefixes="m exsl set str">

 <!-- ==== words for addresses ==== -->

 <xsl:variable name="fold-upper" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>
 <xsl:variable name="fold-lower" select="'abcdefghijklmnopqrstuvwxyz'"/>
 <xsl:variable name="fold-from"
     select="'àÀáÁâÂãÃäÄåÅāĀăĂçÇćĆčČďĎđĐèÈéÉêÊëËēĒėĖęĘěĚìÌíÍîÎïÏīĪįĮñÑńŃňŇòÒóÓôÔõÕöÖøØōŌőŐŕŔřŘśŚšŠşŞťŤţŢùÙúÚûÛüÜūŪůŮűŰŵŴýÝÿŸŷŶźŹżŻžŽġĠģĢłŁļĻľĽ'"/>
 <xsl:variable name="fold-to"
     select="'aaaaaaaaaaaaaaaaccccccddddeeeeeeeeeeeeeeeeiiiiiiiiiiiinnnnnnoooooooooooooooorrrrssssssttttuuuuuuuuuuuuuuwwyyyyyyzzzzzzggggllllll'"/>

 <!-- Lower-case ASCII letters and digits; a hyphen for whatever else. -->
 <xsl:template name="slug">
  <xsl:param name="text" select="''"/>
  <xsl:variable name="low" select="translate($text, $fold-upper, $fold-lower)"/>
  <xsl:variable name="bad"
      select="translate($low, 'abcdefghijklmnopqrstuvwxyz0123456789', '')"/>
  <!-- the search through the accents is slow: for no letter but these -->
  <xsl:variable name="odd" select="translate($bad,
      ' &#x21;&quot;#$%&amp;()*+,-./:;&lt;=&gt;?@_&#8217;', '')"/>
  <xsl:choose>
   <xsl:when test="$bad = ''"><xsl:value-of select="$low"/></xsl:when>
   <xsl:when test="$odd = ''">
    <xsl:value-of select="translate(normalize-space(translate($low, $bad,
        str:padding(string-length($bad), ' '))), ' ', '-')"/>
   </xsl:when>
   <xsl:otherwise>
    <xsl:variable name="ascii" select="translate($low, $odd,
        translate($odd, $fold-from, $fold-to))"/>
    <xsl:variable name="rest"
        select="translate($ascii, 'abcdefghijklmnopqrstuvwxyz0123456789', '')"/>
    <xsl:value-of select="translate(normalize-space(translate($ascii, $rest,
        str:padding(string-length($rest), ' '))), ' ', '-')"/>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- ==== what is known of the meeting, from the first record that says ==== -->

 <xsl:variable name="meeting" select="/m:minutes"/>
 <xsl:variable name="about" select="/m:minutes/m:record/m:about"/>
 <xsl:variable name="authority" select="$about/m:authority[1]"/>
 <xsl:variable name="committee" select="$about/m:body[1]"/>
 <xsl:variable name="date">
  <xsl:choose>
   <xsl:when test="$about/m:date">
    <xsl:value-of select="$about/m:date/@value"/>
   </xsl:when>
   <xsl:otherwise>0001-01-01</xsl:otherwise>
  </xsl:choose>
 </xsl:variable>
 <xsl:variable name="date-name">
  <xsl:choose>
   <xsl:when test="$about/m:date">meeting</xsl:when>
   <xsl:otherwise>unknown</xsl:otherwise>
  </xsl:choose>
 </xsl:variable>
 <xsl:variable name="status" select="string($about/m:status/@value)"/>

 <xsl:variable name="title">
  <xsl:variable name="item" select="($meeting/m:record/m:text//m:item)[1]"/>
  <xsl:choose>
   <xsl:when test="$about/m:title">
    <xsl:value-of select="normalize-space($about/m:title)"/>
   </xsl:when>
   <xsl:when test="$item/m:title">
    <xsl:variable name="words">
     <xsl:for-each select="$item/m:title[1]//text()[not(parent::m:note or
         parent::m:residue)]">
      <xsl:value-of select="."/>
     </xsl:for-each>
    </xsl:variable>
    <xsl:value-of select="normalize-space($words)"/>
   </xsl:when>
   <xsl:otherwise><xsl:value-of select="$meeting/@id"/></xsl:otherwise>
  </xsl:choose>
 </xsl:variable>

 <xsl:variable name="authority-slug">
  <xsl:call-template name="slug">
   <xsl:with-param name="text" select="string($authority)"/>
  </xsl:call-template>
 </xsl:variable>

 <!-- Council and committee in one word. -->
 <xsl:variable name="author">
  <xsl:variable name="slug">
   <xsl:call-template name="slug">
    <xsl:with-param name="text">
     <xsl:value-of select="$authority"/>
     <xsl:if test="$committee and
         normalize-space($committee) != normalize-space($authority)">
      <xsl:value-of select="concat(' ', $committee)"/>
     </xsl:if>
    </xsl:with-param>
   </xsl:call-template>
  </xsl:variable>
  <xsl:choose>
   <xsl:when test="$slug = ''">unknown</xsl:when>
   <xsl:when test="translate(substring($slug, 1, 1), '0123456789', '') = ''">
    <xsl:value-of select="concat('body-', $slug)"/>
   </xsl:when>
   <xsl:otherwise><xsl:value-of select="$slug"/></xsl:otherwise>
  </xsl:choose>
 </xsl:variable>

 <xsl:variable name="number">
  <xsl:variable name="slug">
   <xsl:call-template name="slug">
    <xsl:with-param name="text">
     <xsl:choose>
      <xsl:when test="contains($meeting/@id, $date)">
       <xsl:value-of select="substring-after($meeting/@id, $date)"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$meeting/@id"/></xsl:otherwise>
     </xsl:choose>
    </xsl:with-param>
   </xsl:call-template>
  </xsl:variable>
  <xsl:choose>
   <xsl:when test="$slug = ''">minutes</xsl:when>
   <xsl:otherwise><xsl:value-of select="$slug"/></xsl:otherwise>
  </xsl:choose>
 </xsl:variable>

 <!-- ISO 639-2 for the languages councils of these islands write in. -->
 <xsl:variable name="language">
  <xsl:variable name="code"
      select="translate(substring($meeting/m:record[1]/@xml:lang, 1, 2),
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"/>
  <xsl:choose>
   <xsl:when test="$code = 'en' or $code = ''">eng</xsl:when>
   <xsl:when test="$code = 'cy'">cym</xsl:when>
   <xsl:when test="$code = 'ga'">gle</xsl:when>
   <xsl:when test="$code = 'gd'">gla</xsl:when>
   <xsl:when test="$code = 'kw'">cor</xsl:when>
   <xsl:when test="$code = 'gv'">glv</xsl:when>
   <xsl:otherwise>und</xsl:otherwise>
  </xsl:choose>
 </xsl:variable>

 <xsl:variable name="work" select="concat('/akn/', $country, '/', $doctype,
     '/minutes/', $author, '/', $date, '/', $number)"/>
 <xsl:variable name="expression"
     select="concat($work, '/', $language, '@', $status)"/>

 <!-- ==== meta ==== -->

 <xsl:template name="meta">
  <xsl:param name="body" select="/.."/>
  <meta>
   <identification source="#minutes-tool">
    <FRBRWork>
     <FRBRthis value="{$work}/!main"/>
     <FRBRuri value="{$work}"/>
     <FRBRalias name="title" value="{$title}"/>
     <FRBRdate date="{$date}" name="{$date-name}"/>
     <FRBRauthor href="#org-{$author}" as="#role-author"/>
     <FRBRcountry value="{$country}"/>
     <FRBRsubtype value="minutes"/>
     <FRBRnumber value="{$number}"/>
     <FRBRprescriptive value="false"/>
     <FRBRauthoritative value="false"/>
    </FRBRWork>
    <FRBRExpression>
     <FRBRthis value="{$expression}/!main"/>
     <FRBRuri value="{$expression}"/>
     <FRBRdate date="{$date}" name="{$date-name}"/>
     <FRBRauthor href="#org-{$author}" as="#role-editor"/>
     <xsl:if test="$status != ''">
      <FRBRversionNumber value="{$status}"/>
     </xsl:if>
     <FRBRlanguage language="{$language}"/>
    </FRBRExpression>
    <FRBRManifestation>
     <FRBRthis value="{$expression}/!main.xml"/>
     <FRBRuri value="{$expression}.xml"/>
     <xsl:choose>
      <xsl:when test="$markup-date != ''">
       <FRBRdate date="{$markup-date}" name="markup"/>
      </xsl:when>
      <xsl:otherwise>
       <FRBRdate date="{$date}" name="{$date-name}"/>
      </xsl:otherwise>
     </xsl:choose>
     <FRBRauthor href="#minutes-tool" as="#role-editor"/>
     <preservation>
      <xsl:for-each select="m:record/m:source">
       <mn:source><xsl:copy-of select="@*"/></mn:source>
      </xsl:for-each>
     </preservation>
     <FRBRformat value="xml"/>
    </FRBRManifestation>
   </identification>
   <xsl:if test="$about/m:date">
    <lifecycle source="#minutes-tool">
     <eventRef eId="eref_1" date="{$date}" type="generation"
         source="#meeting" refersTo="#meeting"/>
    </lifecycle>
   </xsl:if>
   <xsl:call-template name="votes">
    <xsl:with-param name="body" select="$body"/>
   </xsl:call-template>
   <xsl:call-template name="references"/>
   <xsl:call-template name="proprietary"/>
  </meta>
 </xsl:template>

 <!-- Votes with a number in the text, and no others: an empty count would
      say that nobody voted. -->
 <xsl:template name="votes">
  <xsl:param name="body"/>
  <xsl:variable name="counted" select="m:record/m:facts/m:vote[@for or @against
      or @abstain]"/>
  <xsl:if test="$counted">
   <analysis source="#minutes-tool">
    <parliamentary>
     <xsl:for-each select="$counted">
      <xsl:variable name="eid" select="concat('voting_', position())"/>
      <xsl:variable name="vote" select="."/>
      <voting eId="{$eid}">
       <xsl:for-each select="$body">
        <xsl:variable name="stands" select="key('guid', $vote/@id)/@eId
            | key('guid', $vote/m:at[1]/@place)/@eId"/>
        <xsl:if test="$stands">
         <xsl:attribute name="href">
          <xsl:value-of select="concat('#', $stands[1])"/>
         </xsl:attribute>
        </xsl:if>
        <xsl:variable name="motion" select="key('guid', $vote/@motion)/@eId"/>
        <xsl:if test="$motion">
         <xsl:attribute name="refersTo">
          <xsl:value-of select="concat('#', $motion[1])"/>
         </xsl:attribute>
        </xsl:if>
       </xsl:for-each>
       <xsl:if test="@outcome">
        <xsl:attribute name="outcome">
         <xsl:value-of select="concat('#outcome-', @outcome)"/>
        </xsl:attribute>
       </xsl:if>
       <xsl:attribute name="mn:fact"><xsl:value-of select="@id"/></xsl:attribute>
       <xsl:for-each select="@for | @against | @abstain">
        <count eId="{$eid}__count_{position()}" value="{.}"
            refersTo="#vote-{local-name()}"/>
       </xsl:for-each>
      </voting>
     </xsl:for-each>
    </parliamentary>
   </analysis>
  </xsl:if>
 </xsl:template>

 <!-- Places of the body, once it is made. -->
 <xsl:key name="guid" match="*[@GUID and @eId]" use="@GUID"/>

 <!-- ==== references: each person, body, role and term once ==== -->

 <xsl:template name="references">
  <xsl:variable name="facts" select="m:record/m:facts"/>
  <xsl:variable name="scope" select="concat($country, '.', $author)"/>
  <xsl:variable name="occasion" select="concat($scope, '.', $date, '.', $number)"/>
  <references source="#minutes-tool">
   <xsl:for-each select="m:record/m:source">
    <xsl:text>&#10;</xsl:text>
    <original eId="source-{position()}" showAs="{@name}"
        href="{str:replace(str:encode-uri(string(@name), true()), '%2F', '/')}"/>
   </xsl:for-each>
   <xsl:call-template name="organisations">
    <xsl:with-param name="scope" select="$scope"/>
   </xsl:call-template>
   <xsl:call-template name="people">
    <xsl:with-param name="scope" select="$scope"/>
    <xsl:with-param name="occasion" select="$occasion"/>
   </xsl:call-template>
   <xsl:text>&#10;</xsl:text>
   <TLCObject eId="minutes-tool" href="/akn/ontology/object/software.minutes"
       showAs="{@program}"/>
   <xsl:text>&#10;</xsl:text>
   <TLCEvent eId="meeting" href="/akn/ontology/event/{$occasion}"
       showAs="{$title}"/>
   <xsl:if test="$about/m:venue">
    <xsl:variable name="slug">
     <xsl:call-template name="slug">
      <xsl:with-param name="text" select="string($about/m:venue)"/>
     </xsl:call-template>
    </xsl:variable>
    <xsl:text>&#10;</xsl:text>
    <TLCLocation eId="venue" href="/akn/ontology/location/{$country}.{$slug}"
        showAs="{normalize-space($about/m:venue)}"/>
   </xsl:if>
   <xsl:call-template name="roles">
    <xsl:with-param name="facts" select="$facts"/>
   </xsl:call-template>
   <xsl:call-template name="concepts">
    <xsl:with-param name="facts" select="$facts"/>
   </xsl:call-template>
   <xsl:for-each select="$facts/*[self::m:reference or self::m:document]">
    <xsl:variable name="kind">
     <xsl:choose>
      <xsl:when test="@kind"><xsl:value-of select="@kind"/></xsl:when>
      <xsl:otherwise>document</xsl:otherwise>
     </xsl:choose>
    </xsl:variable>
    <xsl:variable name="slug">
     <xsl:call-template name="slug">
      <xsl:with-param name="text" select="string(.)"/>
     </xsl:call-template>
    </xsl:variable>
    <xsl:text>&#10;</xsl:text>
    <TLCReference eId="{@id}" name="{$kind}"
        href="/akn/ontology/reference/{$kind}.{$slug}"
        showAs="{normalize-space()}"/>
   </xsl:for-each>
  </references>
 </xsl:template>

 <xsl:template name="organisations">
  <xsl:param name="scope"/>
  <xsl:if test="$authority-slug != '' and $authority-slug != $author">
   <xsl:text>&#10;</xsl:text>
   <TLCOrganization eId="org-{$authority-slug}"
       href="/akn/ontology/organization/{$country}.{$authority-slug}"
       showAs="{normalize-space($authority)}"/>
  </xsl:if>
  <xsl:text>&#10;</xsl:text>
  <TLCOrganization eId="org-{$author}"
      href="/akn/ontology/organization/{$scope}">
   <xsl:attribute name="showAs">
    <xsl:choose>
     <xsl:when test="$committee">
      <xsl:value-of select="normalize-space($committee)"/>
     </xsl:when>
     <xsl:when test="$authority">
      <xsl:value-of select="normalize-space($authority)"/>
     </xsl:when>
     <xsl:otherwise>not stated</xsl:otherwise>
    </xsl:choose>
   </xsl:attribute>
  </TLCOrganization>
 </xsl:template>

 <!-- $scope is the body, $occasion this meeting of it. -->
 <xsl:template name="people">
  <xsl:param name="scope"/>
  <xsl:param name="occasion"/>
  <xsl:variable name="council">
   <xsl:value-of select="concat($country, '.')"/>
   <xsl:choose>
    <xsl:when test="$authority-slug != ''">
     <xsl:value-of select="$authority-slug"/>
    </xsl:when>
    <xsl:otherwise><xsl:value-of select="$author"/></xsl:otherwise>
   </xsl:choose>
  </xsl:variable>
  <xsl:variable name="known" select="boolean($authority or $committee)"/>
  <xsl:for-each select="m:record/m:facts/m:person">
   <xsl:variable name="slug">
    <xsl:call-template name="slug">
     <xsl:with-param name="text" select="string(@name)"/>
    </xsl:call-template>
   </xsl:variable>
   <xsl:text>&#10;</xsl:text>
   <xsl:choose>
    <xsl:when test="@kind = 'office'">
     <TLCRole eId="{@id}" href="/akn/ontology/role/{$scope}.{$slug}"
         showAs="{@name}"/>
    </xsl:when>
    <xsl:when test="$known and contains($slug, '-')">
     <TLCPerson eId="{@id}" href="/akn/ontology/person/{$council}.{$slug}"
         showAs="{normalize-space(concat(@honorific, ' ', @name))}"/>
    </xsl:when>
    <xsl:otherwise>
     <TLCPerson eId="{@id}" href="/akn/ontology/person/{$occasion}.{@id}"
         showAs="{normalize-space(concat(@honorific, ' ', @name))}"/>
    </xsl:otherwise>
   </xsl:choose>
  </xsl:for-each>
 </xsl:template>

 <!-- Ours and those of the attendance, which may coincide. -->
 <xsl:template name="roles">
  <xsl:param name="facts"/>
  <xsl:variable name="all" xmlns="">
   <r s="author">Author</r>
   <r s="editor">Editor</r>
   <xsl:if test="$facts/m:motion">
    <r s="mover">Mover</r>
    <r s="seconder">Seconder</r>
   </xsl:if>
   <xsl:if test="$facts/m:action"><r s="action-owner">Action owner</r></xsl:if>
   <xsl:for-each select="set:distinct($facts/m:attendance/@role)">
    <xsl:variable name="slug">
     <xsl:call-template name="slug">
      <xsl:with-param name="text" select="string(.)"/>
     </xsl:call-template>
    </xsl:variable>
    <xsl:if test="$slug != ''">
     <r s="{$slug}"><xsl:value-of select="normalize-space()"/></r>
    </xsl:if>
   </xsl:for-each>
  </xsl:variable>
  <xsl:for-each select="set:distinct(exsl:node-set($all)/r/@s)">
   <xsl:text>&#10;</xsl:text>
   <TLCRole eId="role-{.}" href="/akn/ontology/role/{.}" showAs="{..}"/>
  </xsl:for-each>
 </xsl:template>

 <xsl:template name="concepts">
  <xsl:param name="facts"/>
  <xsl:for-each select="set:distinct($facts/m:decision/@type)">
   <xsl:text>&#10;</xsl:text>
   <TLCConcept eId="decision-{.}" href="/akn/ontology/concept/decision.{.}"
       showAs="{.}"/>
  </xsl:for-each>
  <xsl:for-each select="set:distinct($facts/m:vote/@outcome)">
   <xsl:text>&#10;</xsl:text>
   <TLCConcept eId="outcome-{.}" href="/akn/ontology/concept/outcome.{.}"
       showAs="{.}"/>
  </xsl:for-each>
  <xsl:if test="$facts/m:vote">
   <xsl:text>&#10;</xsl:text>
   <TLCConcept eId="vote-for" href="/akn/ontology/concept/vote.for"
       showAs="for"/>
   <xsl:text>&#10;</xsl:text>
   <TLCConcept eId="vote-against" href="/akn/ontology/concept/vote.against"
       showAs="against"/>
   <xsl:text>&#10;</xsl:text>
   <TLCConcept eId="vote-abstain" href="/akn/ontology/concept/vote.abstain"
       showAs="abstained"/>
  </xsl:if>
  <xsl:if test="$status != ''">
   <xsl:text>&#10;</xsl:text>
   <TLCConcept eId="status-{$status}"
       href="/akn/ontology/concept/status.{$status}" showAs="{$status}"/>
  </xsl:if>
  <xsl:for-each select="set:distinct(m:record/m:text//m:money/@currency)">
   <xsl:text>&#10;</xsl:text>
   <TLCConcept eId="currency-{.}" href="/akn/ontology/concept/currency.{.}"
       showAs="{.}"/>
  </xsl:for-each>
  <xsl:variable name="kinds" xmlns="">
   <xsl:for-each select="m:record/m:text//*[self::m:passage or self::m:person
       or self::m:ref]">
    <k><xsl:call-template name="kind-meant"/></k>
   </xsl:for-each>
  </xsl:variable>
  <xsl:for-each select="set:distinct(exsl:node-set($kinds)/k[. != ''])">
   <xsl:text>&#10;</xsl:text>
   <TLCConcept eId="kind-{.}" href="/akn/ontology/concept/kind.{.}"
       showAs="{.}"/>
  </xsl:for-each>
 </xsl:template>

 <!-- What Akoma Ntoso has no words for: the facts as in minutes.xml, without
      those that the body and the references hold, and the findings. -->
 <xsl:template name="proprietary">
  <proprietary source="#minutes-tool">
   <mn:conversion program="{@program}" schema="{@schema}" id="{@id}">
    <xsl:copy-of select="m:record/m:facts/*[self::m:attendance or self::m:motion
        or self::m:vote or self::m:action or self::m:interest
        or self::m:payment or self::m:exclusion or self::m:next-meeting
        or self::m:document]"/>
    <xsl:copy-of select="m:record/m:diagnostics/m:diagnostic"/>
   </mn:conversion>
  </proprietary>
 </xsl:template>

</xsl:stylesheet>
