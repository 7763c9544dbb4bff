// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/advice/own_entries.h"
#include "core/critic/consistency/compared_answer.h"
#include "core/critic/rules/judges.h"
#include "core/language/lang_file.h"

#include <QCoreApplication>

namespace ascent::critic {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Consistency", text);
}

QStringList plainTokens(const QString& text) {
    QStringList words;
    for (const Token& token : readProse(text).tokens)
        words << token.word;
    return words;
}

// Where "role as a <title>", "your <title> post" speaks of the job at hand; an aim may name any title.
bool ofThisRole(const AnswerReading& reading, int first, int end) {
    const TokenRange sentence = reading.sentence(reading.token(first).sentence);
    const auto word = [&](int t) {
        return t >= sentence.first && t < sentence.end ? reading.token(t).word : QString();
    };
    static const WordSet& jobs = langWords(u"critic/consistency.txt", u"jobs");
    static const WordSet& articles = langWords(u"critic/consistency.txt", u"before-a-title");
    static const WordSet& ties = langWords(u"critic/consistency.txt", u"ties-a-title");
    if (jobs.contains(word(end)))
        return true;
    int before = first - 1;
    if (articles.contains(word(before)))
        --before;
    return ties.contains(word(before)) && jobs.contains(word(before - 1));
}

// "The <title> vacancy is what I have been waiting for": what the sentence is about, in whatever tense it goes on.
bool opensAsSubject(const AnswerReading& reading, int first) {
    static const WordSet& opens = langWords(u"critic/consistency.txt", u"opens-as-subject");
    const int opening = reading.sentence(reading.token(first).sentence).first;
    return first == opening + 1 && opens.contains(reading.token(opening).word);
}

void findOthersTitles(const ComparedAnswer& answer, const Content& content, QList<Inconsistency>& found) {
    const AnswerReading& reading = *answer.reading;
    const QStringList own = plainTokens(answer.role->title);
    const int count = int(reading.prose().tokens.size());
    for (const Role& role : content.roles) {
        const QStringList title = plainTokens(role.title);
        if (title.isEmpty() || role.id == answer.role->id)
            continue;
        // "Chef" is within "Sous chef".
        if (std::all_of(title.begin(), title.end(), [&](const QString& word) { return own.contains(word); }) ||
            std::all_of(own.begin(), own.end(), [&](const QString& word) { return title.contains(word); }))
            continue;
        for (int t = 0; t + int(title.size()) <= count; ++t) {
            bool here = true;
            for (int each = 0; here && each < int(title.size()); ++each)
                here = reading.token(t + each).word == title[each] &&
                       reading.token(t + each).sentence == reading.token(t).sentence;
            const int end = t + int(title.size());
            if (!here || !ofThisRole(reading, t, end) ||
                (reading.past(reading.token(t).clause) && !opensAsSubject(reading, t)))
                continue;
            Inconsistency each;
            each.a = answer.answer->id;
            each.placeA = answer.placeOf(t, end);
            each.rule = ConsistencyRule::OtherTitle;
            each.why = say("“%1” is the title of another role of yours.").arg(lineOf(role.title));
            each.fix = say("This role is called “%1”.").arg(lineOf(answer.role->title));
            found.append(each);
        }
    }
}

// Runs of four words, without the names of employer and role.
QSet<QString> shingles(const ComparedAnswer& answer) {
    const QStringList company = plainTokens(answer.role->company) + plainTokens(answer.role->title);
    QStringList words;
    for (const Token& token : answer.reading->prose().tokens)
        if (!company.contains(token.word))
            words << token.word;
    QSet<QString> runs;
    constexpr int length = 4;
    for (qsizetype at = 0; at + length <= words.size(); ++at)
        runs.insert(words.mid(at, length).join(u' '));
    return runs;
}

AnswerPlace all(const ComparedAnswer& answer) {
    return answer.placeOf(0, int(answer.reading->prose().tokens.size()));
}

} // namespace

void findOthersNames(const ComparedAnswer& answer, const Content& content, QList<Inconsistency>& found) {
    if (!answer.role || answer.reading->prose().tokens.isEmpty())
        return;
    Remarks remarks(*answer.reading);
    judgeOtherCompany(*answer.reading, remarks);
    for (const Remark& remark : remarks.settled()) {
        // A name that no other role has is for the critic alone to remark on.
        const bool another = std::any_of(content.roles.begin(), content.roles.end(), [&](const Role& role) {
            return !role.company.isEmpty() && role.company == remark.about;
        });
        if (!another)
            continue;
        Inconsistency each;
        each.a = answer.answer->id;
        each.placeA = {remark.start, remark.length};
        each.rule = ConsistencyRule::OtherCompany;
        each.why = say("%1 is another employer: this answer is for %2.").arg(remark.about, answer.role->company);
        each.fix = say("Name %1, and check that what is said there holds for them.").arg(answer.role->company);
        found.append(each);
    }
    findOthersTitles(answer, content, found);
}

void compareWording(const ComparedAnswer& a, const ComparedAnswer& b, QList<Inconsistency>& found) {
    constexpr qsizetype fewest = 25; // shorter answers are alike without being copied
    constexpr double alike = 0.75;
    if (a.role->company.compare(b.role->company, Qt::CaseInsensitive) == 0)
        return;
    if (a.reading->prose().tokens.size() < fewest || b.reading->prose().tokens.size() < fewest)
        return;
    const QSet<QString> runsA = shingles(a);
    const QSet<QString> runsB = shingles(b);
    const qsizetype shared =
        std::count_if(runsA.begin(), runsA.end(), [&](const QString& run) { return runsB.contains(run); });
    const qsizetype of = runsA.size() + runsB.size() - shared;
    if (of == 0 || double(shared) < alike * double(of))
        return;
    Inconsistency each;
    each.a = a.answer->id;
    each.placeA = all(a);
    each.b = b.answer->id;
    each.placeB = all(b);
    each.rule = ConsistencyRule::SameWording;
    each.why = say("%1 and %2 are told nearly the same, word for word: it could be said to anyone.")
                   .arg(lineOf(a.role->company), lineOf(b.role->company));
    each.fix = say("Say in each what draws you to this employer.");
    for (const Role* role : {b.role, a.role})
        for (const QString& known : {role->admire, role->longTerm, role->shortTerm, role->mission, role->culture})
            if (!known.trimmed().isEmpty()) {
                each.fix = say("Say what draws you to %1: “%2”.").arg(lineOf(role->company), lineOf(known));
                found.append(each);
                return;
            }
    found.append(each);
}

} // namespace ascent::critic
