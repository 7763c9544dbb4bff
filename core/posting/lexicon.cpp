// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/lexicon.h"

#include "core/language/lang_file.h"

namespace ascent {

namespace {

const LangFile& fileOf(const char* name) {
    return LangFile::named(QStringLiteral("posting/") + QLatin1String(name));
}

/// Calls `each(section, line)` for the lines of a word list.
template<class F>
void readList(const char* name, F&& each) {
    const LangFile& file = fileOf(name);
    for (const QString& section : file.sections())
        for (const LangLine& line : file.lines(section))
            each(section, line.text);
}

Section sectionNamed(const QString& name) {
    static const QHash<QString, Section> all{
        {QStringLiteral("duty"), Section::Duty},   {QStringLiteral("summary"), Section::Summary},
        {QStringLiteral("must"), Section::Must},   {QStringLiteral("nice"), Section::Nice},
        {QStringLiteral("skill"), Section::Skill}, {QStringLiteral("benefit"), Section::Benefit},
        {QStringLiteral("about"), Section::About}, {QStringLiteral("apply"), Section::Apply},
        {QStringLiteral("meta"), Section::Meta}};
    return all.value(name, Section::None);
}

bool isVowel(QChar c) {
    return QLatin1String("aeiou").contains(c);
}

void addVerb(Lexicon& all, const QString& base) {
    all.verbs.insert(base);
    const QChar last = base.back();
    const QChar before = base.size() > 1 ? base[base.size() - 2] : QChar();
    const bool sibilant = base.endsWith(u"s") || base.endsWith(u"sh") || base.endsWith(u"ch") || base.endsWith(u"x");
    QString third = base + (sibilant ? QStringLiteral("es") : QStringLiteral("s"));
    QString stem = base;
    if (last == u'y' && !isVowel(before))
        third = base.chopped(1) + QStringLiteral("ies");
    if (last == u'e' && before != u'e' && base.size() > 2)
        stem = base.chopped(1);
    all.verbForms.insert(third);
    all.verbForms.insert(stem + QStringLiteral("ing"));
    if (!isVowel(last) && isVowel(before) && (base.size() < 3 || !isVowel(base[base.size() - 3])))
        all.verbForms.insert(base + last + QStringLiteral("ing")); // plan, planning
}

void addSkills(Lexicon& all, const QString& section, const QString& line) {
    for (const QString& raw : line.split(u';')) {
        QString text = raw.trimmed();
        if (text.isEmpty())
            continue;
        const bool marked = text.startsWith(u'=');
        if (marked)
            text.remove(0, 1);
        QStringList tokens;
        for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
            if (part.contains(u'|'))
                tokens.append(part.toLower());
            else
                for (const PlacedWord& word : placedWords(part))
                    tokens.append(word.lower);
        }
        const bool acronym = tokens.size() == 1 && text == text.toUpper();
        if (section == u"trait" && tokens.size() == 1)
            all.traits.insert(tokens.first());
        all.skills.add(tokens.join(u' '), int(all.skillNames.size()));
        all.skillNames.append({text, marked || acronym, section == u"trait", section == u"verb",
                               QStringLiteral("posting/skills.txt [%1]").arg(section).toUtf8()});
    }
}

Lexicon readLexicon() {
    const auto names = [](QStringView section) -> const WordSet& { return langWords(u"posting/names.txt", section); };
    const auto skills = [](QStringView section) -> const WordSet& {
        return langWords(u"posting/skill-words.txt", section);
    };
    Lexicon all{{},
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                names(u"job"),
                names(u"employer"),
                skills(u"grade"),
                skills(u"empty"),
                skills(u"general"),
                skills(u"people"),
                skills(u"place"),
                skills(u"credential"),
                skills(u"matter"),
                skills(u"trailing"),
                skills(u"weak")};
    readList("headings.txt",
             [&](const QString& section, const QString& line) { all.headings.add(line, int(sectionNamed(section))); });
    const QHash<QString, PhraseBook*> books{{QStringLiteral("qualification-start"), &all.qualificationStart},
                                            {QStringLiteral("qualification-any"), &all.qualificationAny},
                                            {QStringLiteral("hard"), &all.hard},
                                            {QStringLiteral("duty-any"), &all.dutyAny},
                                            {QStringLiteral("benefit-any"), &all.benefitAny},
                                            {QStringLiteral("boilerplate"), &all.boilerplate},
                                            {QStringLiteral("about-any"), &all.aboutAny},
                                            {QStringLiteral("nice"), &all.nice},
                                            {QStringLiteral("must"), &all.must}};
    readList("cues.txt", [&](const QString& section, const QString& line) {
        if (PhraseBook* book = books.value(section))
            book->add(line, 1);
        if (section == u"qualification-start")
            for (const QString& word : line.section(u' ', 0, 0).split(u'|'))
                if (constexpr qsizetype shortest = 4; word.size() >= shortest) // letters: no "of", "the"
                    all.openers.insert(word);
    });
    readList("verbs.txt", [&](const QString&, const QString& line) {
        for (const QString& verb : line.split(u' ', Qt::SkipEmptyParts))
            addVerb(all, verb);
    });
    all.openers.unite(all.verbs);
    all.openers.unite(all.verbForms);
    readList("skills.txt", [&](const QString& section, const QString& line) { addSkills(all, section, line); });
    return all;
}

} // namespace

const Lexicon& lexicon() {
    static const Lexicon all = readLexicon();
    return all;
}

PhraseBook phrasesOf(const char* file, const char* section) {
    PhraseBook phrases;
    for (const QString& line : linesOf(file, section))
        phrases.add(line, 1);
    return phrases;
}

QStringList linesOf(const char* file, const char* section) {
    QStringList lines;
    for (const LangLine& line : fileOf(file).lines(QLatin1String(section)))
        lines.append(line.text);
    return lines;
}

QHash<QString, QString> entriesOf(const char* file, const char* section) {
    QHash<QString, QString> entries;
    for (const LangLine& line : fileOf(file).lines(QLatin1String(section))) {
        const qsizetype colon = line.text.indexOf(u':');
        if (colon <= 0)
            fileOf(file).fault(line.number, QStringLiteral("is no \"key: value\""));
        else
            entries.insert(line.text.left(colon).trimmed(), line.text.mid(colon + 1).trimmed());
    }
    return entries;
}

bool isFiller(const QString& lower) {
    static const WordSet& all = langWords(u"posting/function-words.txt", u"filler");
    return all.contains(lower);
}

bool isPreposition(const QString& lower) {
    static const WordSet& all = langWords(u"posting/function-words.txt", u"preposition");
    return all.contains(lower);
}

} // namespace ascent
