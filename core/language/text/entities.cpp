// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text/entities.h"

#include <QHash>

namespace ascent {

namespace {

char32_t named(QStringView name) {
    static const QHash<QString, char32_t> all{
        {QStringLiteral("amp"), U'&'},         {QStringLiteral("lt"), U'<'},
        {QStringLiteral("gt"), U'>'},          {QStringLiteral("quot"), U'"'},
        {QStringLiteral("apos"), U'\''},       {QStringLiteral("nbsp"), U'\u00A0'},
        {QStringLiteral("ensp"), U'\u2002'},   {QStringLiteral("emsp"), U'\u2003'},
        {QStringLiteral("thinsp"), U'\u2009'}, {QStringLiteral("shy"), U'\u00AD'},
        {QStringLiteral("bull"), U'\u2022'},   {QStringLiteral("middot"), U'\u00B7'},
        {QStringLiteral("ndash"), U'\u2013'},  {QStringLiteral("mdash"), U'\u2014'},
        {QStringLiteral("lsquo"), U'\u2018'},  {QStringLiteral("rsquo"), U'\u2019'},
        {QStringLiteral("ldquo"), U'\u201C'},  {QStringLiteral("rdquo"), U'\u201D'},
        {QStringLiteral("hellip"), U'\u2026'}, {QStringLiteral("pound"), U'\u00A3'},
        {QStringLiteral("euro"), U'\u20AC'},   {QStringLiteral("yen"), U'\u00A5'},
        {QStringLiteral("cent"), U'\u00A2'},   {QStringLiteral("copy"), U'\u00A9'},
        {QStringLiteral("reg"), U'\u00AE'},    {QStringLiteral("trade"), U'\u2122'},
        {QStringLiteral("deg"), U'\u00B0'},    {QStringLiteral("plusmn"), U'\u00B1'},
        {QStringLiteral("frac12"), U'\u00BD'}, {QStringLiteral("frac14"), U'\u00BC'},
        {QStringLiteral("times"), U'\u00D7'},  {QStringLiteral("sect"), U'\u00A7'},
        {QStringLiteral("laquo"), U'\u00AB'},  {QStringLiteral("raquo"), U'\u00BB'},
        {QStringLiteral("rarr"), U'\u2192'},   {QStringLiteral("check"), U'\u2713'},
        {QStringLiteral("eacute"), U'\u00E9'}, {QStringLiteral("Eacute"), U'\u00C9'},
        {QStringLiteral("egrave"), U'\u00E8'}, {QStringLiteral("ecirc"), U'\u00EA'},
        {QStringLiteral("agrave"), U'\u00E0'}, {QStringLiteral("acirc"), U'\u00E2'},
        {QStringLiteral("aacute"), U'\u00E1'}, {QStringLiteral("iacute"), U'\u00ED'},
        {QStringLiteral("oacute"), U'\u00F3'}, {QStringLiteral("uacute"), U'\u00FA'},
        {QStringLiteral("ccedil"), U'\u00E7'}, {QStringLiteral("ntilde"), U'\u00F1'},
        {QStringLiteral("auml"), U'\u00E4'},   {QStringLiteral("ouml"), U'\u00F6'},
        {QStringLiteral("uuml"), U'\u00FC'},   {QStringLiteral("szlig"), U'\u00DF'}};
    return all.value(name.toString());
}

/// Numbers from 128 to 159 mean what Windows-1252 has there (as the HTML standard has it).
char32_t numbered(char32_t number) {
    switch (number) {
    case 128:
        return U'\u20AC';
    case 133:
        return U'\u2026';
    case 145:
        return U'\u2018';
    case 146:
        return U'\u2019';
    case 147:
        return U'\u201C';
    case 148:
        return U'\u201D';
    case 149:
        return U'\u2022';
    case 150:
        return U'\u2013';
    case 151:
        return U'\u2014';
    case 153:
        return U'\u2122';
    default:
        break;
    }
    constexpr char32_t firstVisible = 32, firstSurrogate = 0xD800, lastSurrogate = 0xDFFF, last = 0x10FFFF;
    const bool lineOrTab = number == 9 || number == 10 || number == 13;
    const bool surrogate = number >= firstSurrogate && number <= lastSurrogate;
    return (number < firstVisible && !lineOrTab) || surrogate || number > last ? 0 : number;
}

} // namespace

char32_t characterReferenceAt(QStringView text, qsizetype at, qsizetype& end) {
    constexpr qsizetype longest = 10;
    const qsizetype stop = text.mid(at, longest).indexOf(u';');
    if (stop < 2)
        return 0;
    end = at + stop + 1;
    const QStringView name = text.mid(at + 1, stop - 1);
    if (name[0] != u'#')
        return named(name);
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    constexpr int decimal = 10, sixteen = 16;
    bool ok = false;
    const uint number = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? sixteen : decimal);
    return ok ? numbered(number) : 0;
}

DecodedText::DecodedText(const QString& given) {
    qsizetype behind = 0; // the part of the text as given that was taken over
    for (qsizetype i = given.indexOf(u'&'); i >= 0; i = given.indexOf(u'&', i)) {
        qsizetype end = i;
        const char32_t character = characterReferenceAt(given, i, end);
        if (!character) {
            ++i;
            continue;
        }
        for (; behind < i; ++behind) {
            m_text.append(given[behind]);
            m_places.append(behind);
        }
        for (const QChar unit : QString::fromUcs4(&character, 1)) {
            m_text.append(unit);
            m_places.append(i);
        }
        behind = i = end;
    }
    if (m_places.isEmpty()) {
        m_text = given;
        return;
    }
    for (; behind < given.size(); ++behind) {
        m_text.append(given[behind]);
        m_places.append(behind);
    }
    m_places.append(given.size());
}

} // namespace ascent
