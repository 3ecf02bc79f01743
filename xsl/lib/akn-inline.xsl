<?xml version="1.0" encoding="UTF-8"?>
<!--
  Inside a leaf: people, dates, times, amounts, references, triggers and
  passages. What names no fact and has no value stays plain text.
-->
<xsl:stylesheet version="1.0"
    xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="urn:minutes:record:1"
    xmlns:mn="urn:minutes:record:1"
    exclude-result-prefixes="m">

 <xsl:key name="attends" match="m:facts/m:attendance" use="@person"/>

 <!-- The words alone: for headings and numbers. -->
 <xsl:template match="m:residue" mode="text"/>
 <xsl:template match="*" mode="text">
  <xsl:apply-templates mode="text"/>
 </xsl:template>

 <xsl:template name="inline">
  <xsl:param name="prefix"/>
  <xsl:choose>
   <xsl:when test="*">
    <xsl:call-template name="words">
     <xsl:with-param name="nodes" select="node()"/>
     <xsl:with-param name="prefix" select="concat($prefix, '__')"/>
    </xsl:call-template>
   </xsl:when>
   <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- As template run does with blocks: each node with those of its kind
      before it counted. -->
 <xsl:template name="words">
  <xsl:param name="nodes"/>
  <xsl:param name="prefix"/>
  <xsl:param name="person" select="0"/>
  <xsl:param name="date" select="0"/>
  <xsl:param name="time" select="0"/>
  <xsl:param name="money" select="0"/>
  <xsl:param name="ref" select="0"/>
  <xsl:param name="trigger" select="0"/>
  <xsl:param name="passage" select="0"/>
  <xsl:variable name="half" select="floor(count($nodes) div 2)"/>
  <xsl:choose>
   <xsl:when test="$half &lt; 20">
    <xsl:for-each select="$nodes">
     <xsl:variable name="i" select="position()"/>
     <xsl:choose>
      <xsl:when test="self::text()"><xsl:value-of select="."/></xsl:when>
      <xsl:when test="self::m:residue"/>
      <xsl:when test="self::m:person[@fact]">
       <xsl:apply-templates select="." mode="inline">
        <xsl:with-param name="eid" select="concat($prefix, 'person_',
            $person + count($nodes[position() &lt; $i]/self::m:person[@fact]) + 1)"/>
       </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="self::m:date[@value]">
       <xsl:apply-templates select="." mode="inline">
        <xsl:with-param name="eid" select="concat($prefix, 'date_',
            $date + count($nodes[position() &lt; $i]/self::m:date[@value]) + 1)"/>
       </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="self::m:time[@value]">
       <xsl:apply-templates select="." mode="inline">
        <xsl:with-param name="eid" select="concat($prefix, 'recordedTime_',
            $time + count($nodes[position() &lt; $i]/self::m:time[@value]) + 1)"/>
       </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="self::m:money">
       <xsl:apply-templates select="." mode="inline">
        <xsl:with-param name="eid" select="concat($prefix, 'quantity_',
            $money + count($nodes[position() &lt; $i]/self::m:money) + 1)"/>
       </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="self::m:ref[@fact]">
       <xsl:apply-templates select="." mode="inline">
        <xsl:with-param name="eid" select="concat($prefix, 'ref_',
            $ref + count($nodes[position() &lt; $i]/self::m:ref[@fact]) + 1)"/>
       </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="self::m:trigger">
       <xsl:apply-templates select="." mode="inline">
        <xsl:with-param name="eid" select="concat($prefix, 'outcome_',
            $trigger + count($nodes[position() &lt; $i]/self::m:trigger) + 1)"/>
       </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="self::m:passage">
       <xsl:apply-templates select="." mode="inline">
        <xsl:with-param name="eid" select="concat($prefix, 'entity_',
            $passage + count($nodes[position() &lt; $i]/self::m:passage) + 1)"/>
       </xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="text"/></xsl:otherwise>
     </xsl:choose>
    </xsl:for-each>
   </xsl:when>
   <xsl:otherwise>
    <xsl:variable name="left" select="$nodes[position() &lt;= $half]"/>
    <xsl:call-template name="words">
     <xsl:with-param name="nodes" select="$left"/>
     <xsl:with-param name="prefix" select="$prefix"/>
     <xsl:with-param name="person" select="$person"/>
     <xsl:with-param name="date" select="$date"/>
     <xsl:with-param name="time" select="$time"/>
     <xsl:with-param name="money" select="$money"/>
     <xsl:with-param name="ref" select="$ref"/>
     <xsl:with-param name="trigger" select="$trigger"/>
     <xsl:with-param name="passage" select="$passage"/>
    </xsl:call-template>
    <xsl:call-template name="words">
     <xsl:with-param name="nodes" select="$nodes[position() &gt; $half]"/>
     <xsl:with-param name="prefix" select="$prefix"/>
     <xsl:with-param name="person"
         select="$person + count($left[self::m:person[@fact]])"/>
     <xsl:with-param name="date"
         select="$date + count($left[self::m:date[@value]])"/>
     <xsl:with-param name="time"
         select="$time + count($left[self::m:time[@value]])"/>
     <xsl:with-param name="money" select="$money + count($left[self::m:money])"/>
     <xsl:with-param name="ref"
         select="$ref + count($left[self::m:ref[@fact]])"/>
     <xsl:with-param name="trigger"
         select="$trigger + count($left[self::m:trigger])"/>
     <xsl:with-param name="passage"
         select="$passage + count($left[self::m:passage])"/>
    </xsl:call-template>
   </xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- What stands in the references for a fact: itself, its person, its type
      or its kind. -->
 <xsl:template name="meant">
  <xsl:variable name="of" select="key('fact', string(@fact))"/>
  <xsl:text>#</xsl:text>
  <xsl:choose>
   <xsl:when test="$of[self::m:person or self::m:reference
       or self::m:document]">
    <xsl:value-of select="@fact"/>
   </xsl:when>
   <xsl:when test="self::m:person and $of/@person">
    <xsl:value-of select="$of/@person"/>
   </xsl:when>
   <xsl:when test="$of/self::m:decision">
    <xsl:value-of select="concat('decision-', $of/@type)"/>
   </xsl:when>
   <xsl:when test="$of">
    <xsl:value-of select="concat('kind-', local-name($of))"/>
   </xsl:when>
   <xsl:otherwise>kind-passage</xsl:otherwise>
  </xsl:choose>
 </xsl:template>

 <!-- The kind, where template meant falls back on it. -->
 <xsl:template name="kind-meant">
  <xsl:variable name="of" select="key('fact', string(@fact))"/>
  <xsl:choose>
   <xsl:when test="$of[self::m:person or self::m:reference
       or self::m:document or self::m:decision]"/>
   <xsl:when test="self::m:person and ($of/@person or not(@fact))"/>
   <xsl:when test="$of"><xsl:value-of select="local-name($of)"/></xsl:when>
   <xsl:when test="self::m:passage">passage</xsl:when>
  </xsl:choose>
 </xsl:template>

 <!-- A person as mover, seconder or owner where the passage is that fact; in
      the attendance, with the role given there. -->
 <xsl:template match="m:person" mode="inline">
  <xsl:param name="eid"/>
  <xsl:variable name="of"
      select="key('fact', ancestor::*[@fact][1]/@fact)"/>
  <xsl:variable name="role">
   <xsl:choose>
    <xsl:when test="$of[@mover = current()/@fact]">mover</xsl:when>
    <xsl:when test="$of[@seconder = current()/@fact]">seconder</xsl:when>
    <xsl:when test="$of/m:owner[@person = current()/@fact]">action-owner</xsl:when>
    <xsl:when test="ancestor::m:section[@kind = 'attendance']">
     <xsl:call-template name="slug">
      <xsl:with-param name="text"
          select="string(key('attends', @fact)[1]/@role)"/>
     </xsl:call-template>
    </xsl:when>
   </xsl:choose>
  </xsl:variable>
  <person eId="{$eid}">
   <xsl:attribute name="refersTo">
    <xsl:call-template name="meant"/>
   </xsl:attribute>
   <xsl:if test="$role != ''">
    <xsl:attribute name="as">
     <xsl:value-of select="concat('#role-', $role)"/>
    </xsl:attribute>
   </xsl:if>
   <xsl:apply-templates mode="text"/>
  </person>
 </xsl:template>

 <xsl:template match="m:date" mode="inline">
  <xsl:param name="eid"/>
  <date eId="{$eid}" date="{@value}"><xsl:apply-templates mode="text"/></date>
 </xsl:template>

 <xsl:template match="m:time" mode="inline">
  <xsl:param name="eid"/>
  <xsl:variable name="about" select="ancestor::m:record/m:about"/>
  <recordedTime eId="{$eid}" time="{@value}:00">
   <xsl:choose>
    <xsl:when test="$about/m:start[@value = current()/@value]">
     <xsl:attribute name="type">startEvent</xsl:attribute>
    </xsl:when>
    <xsl:when test="$about/m:end[@value = current()/@value]">
     <xsl:attribute name="type">endEvent</xsl:attribute>
    </xsl:when>
   </xsl:choose>
   <xsl:apply-templates mode="text"/>
  </recordedTime>
 </xsl:template>

 <xsl:template match="m:money" mode="inline">
  <xsl:param name="eid"/>
  <quantity eId="{$eid}" refersTo="#currency-{@currency}" normalized="{@value}">
   <xsl:apply-templates mode="text"/>
  </quantity>
 </xsl:template>

 <xsl:template match="m:ref" mode="inline">
  <xsl:param name="eid"/>
  <ref eId="{$eid}">
   <xsl:attribute name="href">
    <xsl:call-template name="meant"/>
   </xsl:attribute>
   <xsl:apply-templates mode="text"/>
  </ref>
 </xsl:template>

 <!-- The word that makes it a decision. -->
 <xsl:template match="m:trigger" mode="inline">
  <xsl:param name="eid"/>
  <xsl:variable name="of"
      select="key('fact', ancestor::*[@fact][1]/@fact)/self::m:decision"/>
  <outcome eId="{$eid}">
   <xsl:if test="$of">
    <xsl:attribute name="refersTo">
     <xsl:value-of select="concat('#decision-', $of/@type)"/>
    </xsl:attribute>
   </xsl:if>
   <xsl:call-template name="inline">
    <xsl:with-param name="prefix" select="$eid"/>
   </xsl:call-template>
  </outcome>
 </xsl:template>

 <!-- A sentence that a fact rests on. -->
 <xsl:template match="m:passage" mode="inline">
  <xsl:param name="eid"/>
  <xsl:variable name="of" select="key('fact', @fact)"/>
  <entity>
   <xsl:attribute name="name">
    <xsl:choose>
     <xsl:when test="$of"><xsl:value-of select="local-name($of)"/></xsl:when>
     <xsl:when test="@clause">clause</xsl:when>
     <xsl:otherwise>passage</xsl:otherwise>
    </xsl:choose>
   </xsl:attribute>
   <xsl:attribute name="refersTo">
    <xsl:call-template name="meant"/>
   </xsl:attribute>
   <xsl:call-template name="place">
    <xsl:with-param name="eid" select="$eid"/>
   </xsl:call-template>
   <xsl:if test="@clause">
    <xsl:attribute name="mn:clause"><xsl:value-of select="@clause"/></xsl:attribute>
   </xsl:if>
   <xsl:call-template name="inline">
    <xsl:with-param name="prefix" select="$eid"/>
   </xsl:call-template>
  </entity>
 </xsl:template>

</xsl:stylesheet>
