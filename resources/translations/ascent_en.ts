<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ascent::AspirationsPage</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::CompareDialog</name>
    <message numerus="yes">
        <source>%n entries differ</source>
        <translation>
            <numerusform>%n entry differs</numerusform>
            <numerusform>%n entries differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::Roadmap</name>
    <message numerus="yes">
        <source>%n goal(s) without a date</source>
        <translation>
            <numerusform>%n goal without a date</numerusform>
            <numerusform>%n goals without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::RoadmapView</name>
    <message numerus="yes">
        <source>and %n more step(s)</source>
        <translation>
            <numerusform>and %n more step</numerusform>
            <numerusform>and %n more steps</numerusform>
        </translation>
    </message>
</context>
</TS>
