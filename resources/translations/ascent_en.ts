<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerStates</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::AnswerDraft</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
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
    <name>ascent::Backups</name>
    <message numerus="yes">
        <source>Restored. %n goals stay private, as they were in one of the versions.</source>
        <translation>
            <numerusform>Restored. %n goal stays private, as it was in one of the versions.</numerusform>
            <numerusform>Restored. %n goals stay private, as they were in one of the versions.</numerusform>
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
    <name>ascent::ConsistencyPanel</name>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>and %n more like this</numerusform>
            <numerusform>and %n more like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::CriticPanel</name>
    <message numerus="yes">
        <source>%n waved off</source>
        <translation>
            <numerusform>%n waved off</numerusform>
            <numerusform>%n waved off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::DifferenceTree</name>
    <message numerus="yes">
        <source>%n entries stand elsewhere</source>
        <translation>
            <numerusform>%n entry stands elsewhere</numerusform>
            <numerusform>%n entries stand elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::DirectionsView</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more reasons</source>
        <translation>
            <numerusform>%n more reason</numerusform>
            <numerusform>%n more reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::HealthDialog</name>
    <message numerus="yes">
        <source>%n things are not as they should be</source>
        <translation>
            <numerusform>%n thing is not as it should be</numerusform>
            <numerusform>%n things are not as they should be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::HealthWatch</name>
    <message numerus="yes">
        <source>%n things were found. Look at them, and mend them.</source>
        <translation>
            <numerusform>%n thing was found. Look at it, and mend it.</numerusform>
            <numerusform>%n things were found. Look at them, and mend them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::ReflectionView</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::RestoreDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries differ</source>
        <translation>
            <numerusform>%n entry differs</numerusform>
            <numerusform>%n entries differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This version is whole. It holds %n entries.</source>
        <translation>
            <numerusform>This version is whole. It holds %n entry.</numerusform>
            <numerusform>This version is whole. It holds %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n checked</source>
        <translation>
            <numerusform>Restore %n checked</numerusform>
            <numerusform>Restore %n checked</numerusform>
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
<context>
    <name>ascent::StaleBar</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that it was made of were removed.</source>
        <translation>
            <numerusform>%n entry that it was made of was removed.</numerusform>
            <numerusform>%n entries that it was made of were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::WeeksView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ascent::Workbook</name>
    <message numerus="yes">
        <source>History: %n steps can&apos;t be undone, because their record is damaged</source>
        <translation>
            <numerusform>History: %n step can&apos;t be undone, because its record is damaged</numerusform>
            <numerusform>History: %n steps can&apos;t be undone, because their record is damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries did not come along: what they belong to was not there, so they were not shown either.</source>
        <translation>
            <numerusform>%n entry did not come along: what it belongs to was not there, so it was not shown either.</numerusform>
            <numerusform>%n entries did not come along: what they belong to was not there, so they were not shown either.</numerusform>
        </translation>
    </message>
</context>
</TS>
