<?xml version="1.0" encoding="UTF-8"?>
<!--
  Every word that a page adds to the council's own, in one place.

  Another language is a sheet that imports xsl/html.xsl and declares these
  variables again with its words: declarations of the importing sheet win.
  A council that says "Resolution" for "Decision" does the same.
-->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

 <!-- The language of these words, as the page declares it. -->
 <xsl:variable name="w-lang" select="'en-GB'"/>

 <!-- Kinds of record. -->
 <xsl:variable name="w-minutes" select="'Minutes'"/>
 <xsl:variable name="w-minutes-of-item" select="'Minutes of one item'"/>
 <xsl:variable name="w-agenda" select="'Agenda'"/>
 <xsl:variable name="w-record" select="'Decision record'"/>
 <xsl:variable name="w-other" select="'Record'"/>

 <!-- Heads and foot. -->
 <xsl:variable name="w-skip" select="'Skip to the minutes'"/>
 <xsl:variable name="w-site" select="'Council minutes'"/>
 <xsl:variable name="w-all" select="'All minutes'"/>
 <xsl:variable name="w-breadcrumb" select="'Where you are'"/>
 <xsl:variable name="w-contents" select="'Contents'"/>
 <xsl:variable name="w-date" select="'Date'"/>
 <xsl:variable name="w-time" select="'Time'"/>
 <xsl:variable name="w-to" select="' to '"/>
 <xsl:variable name="w-from" select="'From '"/>
 <xsl:variable name="w-until" select="'Until '"/>
 <xsl:variable name="w-place" select="'Place'"/>
 <xsl:variable name="w-draft" select="'Draft'"/>
 <xsl:variable name="w-draft-says"
     select="'These minutes are marked as a draft. The meeting has not yet approved them and may still correct them.'"/>
 <xsl:variable name="w-approved" select="'Approved'"/>
 <xsl:variable name="w-status" select="'Status'"/>
 <xsl:variable name="w-exempt" select="'Open to the public'"/>
 <xsl:variable name="w-exempt-says"
     select="'Press and public were excluded for part of this meeting'"/>
 <xsl:variable name="w-paragraphs" select="', paragraphs '"/>
 <xsl:variable name="w-formats" select="'This record in other formats'"/>
 <xsl:variable name="w-xml" select="'Minutes XML'"/>
 <xsl:variable name="w-akn" select="'Akoma Ntoso XML'"/>
 <xsl:variable name="w-json" select="'JSON data'"/>
 <xsl:variable name="w-about" select="'About this page'"/>
 <xsl:variable name="w-about-says"
     select="'The minutes are reproduced word for word from the source below. Headings in boxes, summaries, links and the tables after the minutes were added to help the reader.'"/>
 <xsl:variable name="w-source" select="'Source file'"/>
 <xsl:variable name="w-lines" select="' lines, '"/>
 <xsl:variable name="w-bytes" select="' bytes'"/>
 <xsl:variable name="w-sha256" select="'SHA-256'"/>
 <xsl:variable name="w-program" select="'Made with'"/>
 <xsl:variable name="w-address" select="'Address'"/>

 <!-- Decisions, recommendations, actions. -->
 <xsl:variable name="w-glance" select="'Decisions at a glance'"/>
 <xsl:variable name="w-decision" select="'Decision'"/>
 <xsl:variable name="w-action" select="'Action'"/>
 <xsl:variable name="w-recommendation"
     select="'Recommendation (not a decision)'"/>
 <xsl:variable name="w-inferred"
     select="'Not marked as a decision in the text'"/>
 <xsl:variable name="w-again" select="' (given again)'"/>
 <xsl:variable name="w-continued" select="' (continued)'"/>
 <xsl:variable name="w-link" select="'Link to '"/>
 <xsl:variable name="w-l-item" select="'item '"/>
 <xsl:variable name="w-l-decision" select="'decision '"/>
 <xsl:variable name="w-l-action" select="'action '"/>
 <xsl:variable name="w-l-recommendation" select="'recommendation '"/>
 <xsl:variable name="w-and" select="'and '"/>
 <xsl:variable name="w-more" select="' more'"/>
 <xsl:variable name="w-item" select="'Item'"/>
 <xsl:variable name="w-in-item" select="'item'"/>
 <xsl:variable name="w-actions" select="'Actions'"/>
 <xsl:variable name="w-actions-caption" select="'What is to be done, and by whom'"/>
 <xsl:variable name="w-who" select="'Who'"/>
 <xsl:variable name="w-what" select="'What'"/>
 <xsl:variable name="w-due" select="'By when'"/>
 <xsl:variable name="w-under" select="'Under: '"/>
 <xsl:variable name="w-not-said" select="'Not stated'"/>

 <!-- Votes. -->
 <xsl:variable name="w-votes" select="'Votes'"/>
 <xsl:variable name="w-votes-caption" select="'How members voted'"/>
 <xsl:variable name="w-vote" select="'Vote'"/>
 <xsl:variable name="w-vote-on" select="'On'"/>
 <xsl:variable name="w-vote-for" select="'For'"/>
 <xsl:variable name="w-vote-against" select="'Against'"/>
 <xsl:variable name="w-vote-abstain" select="'Abstained'"/>
 <xsl:variable name="w-vote-absent" select="'Absent'"/>
 <xsl:variable name="w-result" select="'Result'"/>
 <xsl:variable name="w-motion" select="'motion'"/>
 <xsl:variable name="w-amendment" select="'amendment'"/>
 <xsl:variable name="w-nomination" select="'nomination'"/>
 <xsl:variable name="w-moved-by" select="', moved by '"/>
 <xsl:variable name="w-casting-for" select="' (casting vote for)'"/>
 <xsl:variable name="w-casting-against" select="' (casting vote against)'"/>

 <!-- Payments. -->
 <xsl:variable name="w-payments" select="'Payments'"/>
 <xsl:variable name="w-payments-caption" select="'What was paid, to whom and what for'"/>
 <xsl:variable name="w-payee" select="'Paid to'"/>
 <xsl:variable name="w-purpose" select="'For'"/>
 <xsl:variable name="w-sum" select="'Sum'"/>

 <!-- Attendance. -->
 <xsl:variable name="w-attendance" select="'Attendance'"/>
 <xsl:variable name="w-attendance-caption" select="'People listed in the minutes'"/>
 <xsl:variable name="w-name" select="'Name'"/>
 <xsl:variable name="w-role" select="'Role'"/>
 <xsl:variable name="w-organisation" select="'Organisation'"/>
 <xsl:variable name="w-table" select="'Table'"/>
 <xsl:variable name="w-in" select="' in '"/>
 <xsl:variable name="w-line" select="'line '"/>
 <xsl:variable name="w-byte" select="'not readable in the source: '"/>

 <!-- The index. -->
 <xsl:variable name="w-index" select="'Minutes of meetings'"/>
 <xsl:variable name="w-no-authority" select="'Council not stated'"/>
 <xsl:variable name="w-no-date" select="'Date not stated'"/>
 <xsl:variable name="w-no-body" select="'Body not stated'"/>
 <xsl:variable name="w-held" select="'Not published'"/>
 <xsl:variable name="w-index-skip" select="'Skip to the list of meetings'"/>
 <xsl:variable name="w-index-says"
     select="'Each page reproduces the minutes word for word and says which file they come from.'"/>
 <xsl:variable name="w-meeting" select="' meeting'"/>
 <xsl:variable name="w-meetings" select="' meetings'"/>
 <xsl:variable name="w-n-decision" select="' decision'"/>
 <xsl:variable name="w-n-decisions" select="' decisions'"/>
 <xsl:variable name="w-n-item" select="' item'"/>
 <xsl:variable name="w-n-items" select="' items'"/>
 <xsl:variable name="w-n-action" select="' action'"/>
 <xsl:variable name="w-n-actions" select="' actions'"/>

 <!-- Months, each in nine places. -->
 <xsl:variable name="w-months"
     select="'January  February March    April    May      June     July     August   SeptemberOctober  November December '"/>

 <xsl:variable name="w-am" select="'am'"/>
 <xsl:variable name="w-pm" select="'pm'"/>
 <xsl:variable name="w-midday" select="'midday'"/>
 <xsl:variable name="w-midnight" select="'midnight'"/>

 <!-- The words for values of attributes. -->
 <xsl:template name="value-word">
  <xsl:param name="value"/>
  <xsl:choose>
   <xsl:when test="$value = 'approved'">Approved</xsl:when>
   <xsl:when test="$value = 'refused'">Refused</xsl:when>
   <xsl:when test="$value = 'deferred'">Deferred</xsl:when>
   <xsl:when test="$value = 'noted'">Noted</xsl:when>
   <xsl:when test="$value = 'recommended'">Recommended</xsl:when>
   <xsl:when test="$value = 'referred'">Referred</xsl:when>
   <xsl:when test="$value = 'appointed'">Appointed</xsl:when>
   <xsl:when test="$value = 'agreed'">Agreed</xsl:when>
   <xsl:when test="$value = 'carried'">Carried</xsl:when>
   <xsl:when test="$value = 'carried-unanimously'">Carried unanimously</xsl:when>
   <xsl:when test="$value = 'lost'">Lost</xsl:when>
   <xsl:when test="$value = 'present'">Present</xsl:when>
   <xsl:when test="$value = 'in-attendance'">In attendance</xsl:when>
   <xsl:when test="$value = 'apologies'">Apologies</xsl:when>
   <xsl:when test="$value = 'absent'">Absent</xsl:when>
   <xsl:when test="$value = 'substitute'">Substitute</xsl:when>
   <xsl:when test="$value = 'remote'">Present remotely</xsl:when>
   <xsl:otherwise><xsl:value-of select="$value"/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

</xsl:stylesheet>
