// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/lexicon.h"

#include "core/language/lang_file.h"

namespace ascent {

namespace {

/// Calls `each(section, line)` for the lines of a word list.
template<class F>
void readList(const char* name, F&& each) {
    const LangFile& file = LangFile::named(QStringLiteral("posting/") + QLatin1String(name));
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
    return QStringLiteral("aeiou").contains(c);
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
        all.skillNames.append({text, marked || acronym, section == u"trait", section == u"verb"});
    }
}

Lexicon readLexicon() {
    Lexicon all;
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
                if (word.size() > 3)
                    all.openers.insert(word);
    });
    readList("verbs.txt", [&](const QString&, const QString& line) {
        for (const QString& verb : line.split(u' ', Qt::SkipEmptyParts))
            addVerb(all, verb);
    });
    all.openers.unite(all.verbs);
    all.openers.unite(all.verbForms);
    readList("skills.txt", [&](const QString& section, const QString& line) { addSkills(all, section, line); });
    readList("names.txt", [&](const QString& section, const QString& line) {
        for (const QString& word : line.split(u' ', Qt::SkipEmptyParts))
            (section == u"job" ? all.jobs : all.employers).insert(word);
    });
    const QHash<QString, QSet<QString>*> sets{{QStringLiteral("grade"), &all.grades},
                                              {QStringLiteral("empty"), &all.emptyWords},
                                              {QStringLiteral("general"), &all.generalWords},
                                              {QStringLiteral("people"), &all.people},
                                              {QStringLiteral("place"), &all.placeHeads},
                                              {QStringLiteral("credential"), &all.credentialHeads},
                                              {QStringLiteral("matter"), &all.matterHeads},
                                              {QStringLiteral("trailing"), &all.trailing},
                                              {QStringLiteral("weak"), &all.weak}};
    readList("words.txt", [&](const QString& section, const QString& line) {
        if (QSet<QString>* words = sets.value(section))
            for (const QString& word : line.split(u' ', Qt::SkipEmptyParts))
                words->insert(word);
    });
    return all;
}

QSet<QString> wordSet(const char* words) {
    const QStringList all = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {all.begin(), all.end()};
}

} // namespace

const Lexicon& lexicon() {
    static const Lexicon all = readLexicon();
    return all;
}

bool isFiller(const QString& lower) {
    static const QSet<QString> all = wordSet(
        "a an the this that these those and or nor but as if then than so yet both either neither each every any all "
        "some "
        "no not only own our your their his her its my i we you they he she it us them him who whom whose which what "
        "when "
        "where while be is are was were been being am do does did done has have had having will would shall should can "
        "could may might must ought to etc also very more most much many such other others another per same too well "
        "just ever there here you'll you're you'd we're we'll it's don't isn't that's s t");
    return all.contains(lower);
}

bool isPreposition(const QString& lower) {
    static const QSet<QString> all = wordSet(
        "in on at by with from for of into onto within without across through throughout via under over between "
        "among amongst against towards toward upon during after before about above below behind beyond around "
        "including regarding concerning per until because since although though whilst despite using based "
        "related relating along outside inside plus especially particularly preferably");
    return all.contains(lower);
}

} // namespace ascent
