// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/fields.h"
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

// Fields that no post in an office, shop or workshop leads to, whatever its title is.
bool liesApart(Field field) {
    return field == Field::Arts || field == Field::Sport || field == Field::Politics || field == Field::Faith ||
           field == Field::Animals;
}

// What turns towards an occupation: "become a", "into", "a career in", "my dream is".
bool turnsTo(const Reading& reading, int at) {
    static const QSet<QString> turns{QStringLiteral("become"),  QStringLiteral("becoming"), QStringLiteral("be"),
                                     QStringLiteral("being"),   QStringLiteral("as"),       QStringLiteral("into"),
                                     QStringLiteral("towards"), QStringLiteral("toward")};
    static const QSet<QString> work{QStringLiteral("work"),     QStringLiteral("working"), QStringLiteral("career"),
                                    QStringLiteral("job"),      QStringLiteral("degree"),  QStringLiteral("study"),
                                    QStringLiteral("studying"), QStringLiteral("masters"), QStringLiteral("master's"),
                                    QStringLiteral("phd"),      QStringLiteral("course"),  QStringLiteral("living"),
                                    QStringLiteral("life"),     QStringLiteral("future"),  QStringLiteral("post")};
    static const QSet<QString> aims{
        QStringLiteral("aspiration"), QStringLiteral("ambition"), QStringLiteral("dream"),  QStringLiteral("goal"),
        QStringLiteral("passion"),    QStringLiteral("aim"),      QStringLiteral("love"),   QStringLiteral("calling"),
        QStringLiteral("heart"),      QStringLiteral("plan"),     QStringLiteral("future"), QStringLiteral("interest")};
    const QString& word = reading.token(at).word;
    const int first = reading.sentence(reading.token(at).sentence).first;
    if (word == u"as") { // "as co-author" and "such as Hill Builders" turn to nothing
        const QString next = at + 1 < int(reading.prose().tokens.size()) ? reading.token(at + 1).word : QString();
        return (next == u"a" || next == u"an") && (at == first || reading.token(at - 1).word != u"such");
    }
    if (turns.contains(word))
        return true;
    if (word == u"in" && at > first)
        return work.contains(reading.token(at - 1).word);
    return word == u"is" && at > first && aims.contains(reading.token(at - 1).word);
}

// "become a pilot" for a role that is another trade's. Words such as manager belong to every field.
void judgeOtherField(const Reading& reading, Remarks& remarks) {
    if (reading.titleWords().isEmpty())
        return;
    QSet<Field> own;
    for (const QString& word : reading.titleWords())
        if (const Field field = fieldOf(word); field != Field::Unknown)
            own.insert(field);
    const int count = int(reading.prose().tokens.size());
    for (int t = 0; t < count; ++t) {
        if (!turnsTo(reading, t) || reading.past(reading.token(t).clause))
            continue;
        const TokenRange sentence = reading.sentence(reading.token(t).sentence);
        if (!reading.aims(reading.token(t).clause) && reading.token(t).word != u"is")
            continue;
        Field other = Field::Unknown;
        bool shared = false;
        int last = t;
        for (int each = t + 1; each < std::min(sentence.end, t + 6) && reading.token(each).before == Break::None;
             ++each) {
            const QString& word = reading.token(each).word;
            if (word == u"for" || word == u"to" || word == u"with" || word == u"at" || word == u"who" ||
                word == u"by" || word == u"and" || word == u"of" || word == u"that" || word == u"i")
                break;
            // "I'd like it to be Marlow Dental": the employer's own name is no field.
            if (reading.token(each).capital && reading.context().company.contains(word, Qt::CaseInsensitive))
                break;
            shared = shared || reading.titleWords().contains(word);
            // "be teaching beginners" is said of the work, "be in teaching" of the field.
            const bool progressive = each == t + 1 && word.endsWith(QStringLiteral("ing")) &&
                                     (reading.token(t).word == u"be" || reading.token(t).word == u"being");
            const Field field = progressive ? Field::Unknown : fieldOf(word);
            if (field == Field::Unknown)
                continue;
            other = field;
            last = each;
            shared = shared || std::any_of(own.begin(), own.end(), [&](Field f) { return neighbours(f, field); });
        }
        if (own.isEmpty() && !liesApart(other))
            continue;
        const bool followedByOf = last + 1 < sentence.end && reading.token(last + 1).word == u"of";
        const Hit hit{Group::OtherLife, t, last + 1};
        if (other != Field::Unknown && !shared && !followedByOf && !reading.denied(hit) && !reading.ofOthers(hit))
            remarks.add(Rule::Irrelevant, Severity::Warning, hit);
    }
}

// A photographer's other life is a photographer's work.
bool isOwnWork(const Reading& reading, const Hit& hit) {
    for (int t = hit.first; t < hit.end; ++t)
        for (const QString& title : reading.titleWords()) // "dog trainer": dogs
            if (title.size() > 2 && title != u"and" && title != u"for" && title != u"the" &&
                reading.token(t).length < title.size() + 3 && reading.token(t).word.startsWith(title))
                return true;
    // Who works with animals, land or on a stage may well live for them.
    return std::any_of(reading.titleWords().begin(), reading.titleWords().end(), [](const QString& word) {
        const Field field = fieldOf(word);
        return liesApart(field) || field == Field::Land;
    });
}

// A clause of the sentence says what the speaker is after.
bool aimsAnywhere(const Reading& reading, const Hit& hit) {
    const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
    for (int c = reading.token(sentence.first).clause; c <= reading.token(sentence.end - 1).clause; ++c)
        if (reading.aims(c))
            return true;
    return false;
}

// "I play drums in a band": told of now, and no aim by itself.
bool isHabit(const Reading& reading, const Hit& hit) {
    return hit.first > 0 && (reading.token(hit.first - 1).word == u"i" || reading.token(hit.first - 1).word == u"we");
}

// "Run a ward of my own", "a category of my own": one's own part of the employer's work, unless it is a business that
// can be founded. "Run the late shift on my own" is said of working alone.
bool ofOnesWork(const Reading& reading, const Hit& hit) {
    static const QSet<QString> businesses{
        QStringLiteral("business"),    QStringLiteral("company"),  QStringLiteral("firm"),
        QStringLiteral("agency"),      QStringLiteral("salon"),    QStringLiteral("restaurant"),
        QStringLiteral("cafe"),        QStringLiteral("café"),     QStringLiteral("bakery"),
        QStringLiteral("studio"),      QStringLiteral("bar"),      QStringLiteral("pub"),
        QStringLiteral("startup"),     QStringLiteral("garage"),   QStringLiteral("bistro"),
        QStringLiteral("consultancy"), QStringLiteral("boutique"), QStringLiteral("gym"),
        QStringLiteral("farm"),        QStringLiteral("brewery"),  QStringLiteral("gallery"),
        QStringLiteral("workshop"),    QStringLiteral("truck"),    QStringLiteral("guesthouse"),
        QStringLiteral("hotel"),       QStringLiteral("label"),    QStringLiteral("place"),
        QStringLiteral("shop"),        QStringLiteral("practice"), QStringLiteral("something")};
    static const QSet<QString> founding{
        QStringLiteral("set"),      QStringLiteral("setting"),  QStringLiteral("start"),
        QStringLiteral("starting"), QStringLiteral("strike"),   QStringLiteral("striking"),
        QStringLiteral("out"),      QStringLiteral("business"), QStringLiteral("go")};
    for (int t = hit.first + 1; t + 2 < hit.end; ++t) {
        if (reading.token(t + 2).word != u"own")
            continue;
        if (reading.token(t).word == u"of")
            return !businesses.contains(reading.token(t - 1).word);
        if (reading.token(t).word == u"on")
            return !founding.contains(reading.token(hit.first).word) && !founding.contains(reading.token(t - 1).word);
    }
    return false;
}

} // namespace

void judgeRelevance(const Reading& reading, Remarks& remarks) {
    for (const Group group : {Group::OwnBusiness, Group::OtherLife, Group::FullTimeStudy, Group::LeaveField})
        for (const Hit& hit : reading.hits(group)) {
            const int clause = reading.clauseOf(hit);
            if (reading.has({reading.sentence(reading.sentenceOf(hit)).first, hit.first}, {u"whether"}))
                continue; // a choice that is left open, no aim
            if ((group == Group::OwnBusiness && !aimsAnywhere(reading, hit)) || reading.past(clause) ||
                reading.denied(hit) || ofOnesWork(reading, hit) || isHabit(reading, hit) ||
                reading.overlaps(Group::IrrelevantOther, hit) ||
                (group == Group::OtherLife && isOwnWork(reading, hit)) || reading.ofOthers(hit))
                continue;
            // "Going back to study at thirty changed my life": what was done.
            const TokenRange whole = reading.sentence(reading.sentenceOf(hit));
            if (group == Group::FullTimeStudy && hit.first == whole.first &&
                reading.token(hit.first).word.endsWith(QStringLiteral("ing")) &&
                reading.has({hit.end, whole.end}, {u"changed", u"was", u"taught", u"gave", u"made", u"showed"}))
                continue;
            if (group == Group::FullTimeStudy && reading.near(Group::IrrelevantOther, hit, 12, 12))
                continue;
            remarks.add(Rule::Irrelevant, Severity::Warning, hit);
        }
    judgeOtherField(reading, remarks);
}

} // namespace ascent::critic
