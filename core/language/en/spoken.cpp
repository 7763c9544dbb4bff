// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/spoken.h"

#include "core/language/en/spoken_nouns.h"
#include "core/language/en/spoken_piece.h"
#include "core/language/en/word_forms.h"
#include "core/language/lang_file.h"
#include "core/language/lang_pattern.h"
#include "core/language/phrases/entry_form.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/spoken_words.h"
#include "core/language/phrases/tidy.h"
#include "core/language/speech/speech.h"
#include "core/language/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ascent {

namespace {

using english::isAim;
using english::isStory;
using english::Piece;

constexpr std::array<std::pair<SlotForm, const char*>, 25> names{{
    {SlotForm::Trait, "trait"},         {SlotForm::Person, "person"},
    {SlotForm::Quality, "quality"},     {SlotForm::Skill, "skill"},
    {SlotForm::Tool, "tool"},           {SlotForm::Tongue, "tongue"},
    {SlotForm::Award, "award"},         {SlotForm::Had, "had"},
    {SlotForm::Habit, "habit"},         {SlotForm::Deed, "deed"},
    {SlotForm::Undergone, "undergone"}, {SlotForm::Infinitive, "infinitive"},
    {SlotForm::Wish, "wish"},           {SlotForm::Owned, "owned"},
    {SlotForm::Field, "field"},         {SlotForm::Share, "share"},
    {SlotForm::State, "state"},         {SlotForm::Reached, "reached"},
    {SlotForm::Change, "change"},       {SlotForm::Went, "went"},
    {SlotForm::Outcome, "outcome"},     {SlotForm::Count, "count"},
    {SlotForm::Qualities, "qualities"}, {SlotForm::Exam, "exam"},
    {SlotForm::Course, "course"},
}};

/// A part of an entry between strong marks.
struct Cut {
    QString text;
    QChar mark; ///< what stands before it
};

/// Parts at stops, semicolons, colons, dashes and brackets. What stands in brackets is a part with the mark "(".
QList<Cut> divided(const QString& text) {
    QList<Cut> cuts;
    QChar mark;
    const auto take = [&](const QString& part) {
        const QString trimmed = withoutStop(part.trimmed());
        if (!trimmed.isEmpty())
            cuts.append({trimmed, mark});
    };
    QString part;
    for (const QString& sentence : sentencesOf(text)) {
        for (qsizetype at = 0; at < sentence.size(); ++at) {
            const QChar c = sentence[at];
            const bool spacedDash =
                (c == u'-' || c == u'\u2013' || c == u'\u2014') && at > 0 && sentence[at - 1].isSpace();
            const bool dash = spacedDash || c == u'\u2014';
            const bool colon = c == u':' && (at + 1 >= sentence.size() || sentence[at + 1].isSpace());
            if (c != u'(' && c != u')' && c != u';' && !dash && !colon) {
                part += c;
                continue;
            }
            take(part);
            part.clear();
            mark = c == u')' ? QChar(u')') : dash ? QChar(u'-') : c;
        }
        take(part);
        part.clear();
        mark = u'.';
    }
    return cuts;
}

bool opensMore(const QString& item) {
    const Text text(item);
    if (text.isEmpty())
        return false;
    const Token& first = text.token(0);
    if (first.word == u"then" || first.word == u"never" || first.word == u"always" || first.word == u"not")
        return false;
    if (first.is(WordKind::Relative | WordKind::Subordinator | WordKind::OpensClause) && first.word != u"and")
        return true;
    return first.is(WordKind::Preposition) || first.word == u"but" || first.word == u"even" ||
           first.word == u"ideally" || first.word == u"mostly" || first.word == u"including" ||
           first.word == u"especially";
}

bool opensWithSpeaker(const QString& item) {
    const Text text(item);
    return !text.isEmpty() && text.token(0).is(WordKind::SubjectPronoun) &&
           text.token(0).is(WordKind::Speaker | WordKind::Speakers);
}

QString loweredFirst(const QString& text) {
    return text.isEmpty() ? text : text[0].toLower() + text.mid(1);
}

bool isVerbal(SlotForm form) {
    return form == SlotForm::Deed || form == SlotForm::Infinitive || form == SlotForm::Habit;
}

bool isWhole(const Told& told) {
    return told.doubt == Doubt::None && !told.parts.isEmpty();
}

bool canFollow(SlotForm form) {
    return form == SlotForm::Clause || form == SlotForm::Deed || form == SlotForm::Habit ||
           form == SlotForm::Undergone || form == SlotForm::Went;
}

class Teller {
public:
    Teller(Telling as, const QString& before)
        : m_as(as)
        , m_before(before) {}

    Told told(const QString& typed) {
        QString text = spokenWords(typed);
        // "By June, finish the course": the day goes behind.
        static const QRegularExpression first(QStringLiteral("^((?:by|before|in|within) [^,:;.]{3,22})[,:] ([a-z].+)$"),
                                              QRegularExpression::CaseInsensitiveOption);
        if (isAim(m_as))
            if (const auto match = first.match(text); match.hasMatch() && !opensWithSpeaker(match.captured(2)))
                text = match.captured(2) + u' ' + loweredFirst(match.captured(1));
        if (text.isEmpty())
            return doubtful(Doubt::Empty);
        static const QRegularExpression& pointers = langPattern(u"say/doubts.txt", u"pointers");
        static const QRegularExpression& hidden = langPattern(u"say/doubts.txt", u"private");
        static const QRegularExpression& rehearsed = langPattern(u"say/doubts.txt", u"rehearsed");
        static const QRegularExpression& foreign = langPattern(u"say/doubts.txt", u"foreign");
        static const QRegularExpression& notes = langPattern(u"say/doubts.txt", u"notes");
        if (pointers.match(text).hasMatch())
            return doubtful(Doubt::Note);
        if (hidden.match(text).hasMatch())
            return doubtful(Doubt::Private);
        if (m_as == Telling::Strength && rehearsed.match(text).hasMatch())
            return doubtful(Doubt::Weakness);
        if (holdsShorthand(text) || foreign.match(text).hasMatch() || (!isAim(m_as) && notes.match(text).hasMatch()))
            return doubtful(Doubt::Note);
        QList<Cut> cuts = divided(text);
        if (!withoutBracketsOf(cuts))
            return doubtful(Doubt::Note);
        for (const Cut& cut : std::as_const(cuts))
            if (countWords(cut.text) > 30)
                return doubtful(Doubt::Long);
        for (qsizetype at = 0; at < cuts.size(); ++at)
            if (!take(cuts[at], at == 0))
                return m_told;
        if (m_told.parts.isEmpty())
            return doubtful(Doubt::Note);
        if (m_told.parts.size() > 4)
            return doubtful(Doubt::Several);
        return m_told;
    }

private:
    Told doubtful(Doubt doubt, const QString& word = {}) {
        m_told = {{}, doubt, word, true};
        return m_told;
    }

    /// False where a bracket holds what the claim can't be said without.
    bool withoutBracketsOf(QList<Cut>& cuts) const {
        static const QRegularExpression& limits = langPattern(u"say/doubts.txt", u"limits");
        for (qsizetype at = cuts.size() - 1; at >= 0; --at) {
            if (cuts[at].mark != u'(')
                continue;
            if (at == 0)
                return false;
            const Piece inside = m_as == Telling::Strength
                                     ? english::readPiece(cuts[at].text.section(u',', 0, 0), m_as, cuts[0].text)
                                     : Piece();
            const bool proof = inside.spoken.form == SlotForm::Deed ||
                               (inside.spoken.form == SlotForm::Clause && opensWithSpeaker(cuts[at].text));
            if (proof && isWhole(readTold(cuts[at].text, Telling::Situation, cuts[0].text))) {
                cuts[at].mark = u'.';
                continue;
            }
            if (!proof && limits.match(cuts[at].text).hasMatch())
                return false;
            cuts.removeAt(at);
        }
        return true;
    }

    bool fail(Doubt doubt, const QString& word = {}) {
        doubtful(doubt, word);
        return false;
    }

    /// Reads a part and puts it behind what was read; false where it can't be said.
    bool take(const Cut& cut, bool first) {
        QList<Spoken> read;
        QString text = cut.text;
        if (!first)
            text = withoutLink(text);
        if (!items(text, read))
            return false;
        if (!first) {
            const bool sentence = cut.mark != u';' && cut.mark != u')';
            if (sentence) {
                m_told.joins = false;
                // What is said behind a stop must be a sentence of its own.
                if (!canFollow(read.first().form) || (isAim(m_as) && read.first().form != SlotForm::Clause))
                    return fail(Doubt::Several);
                if (cut.mark == u':' && isAim(m_as))
                    return fail(Doubt::Several);
            }
        }
        for (const Spoken& spoken : std::as_const(read)) {
            const bool same = !m_told.parts.isEmpty() && m_told.parts.last().form == spoken.form;
            if (same && cut.mark == u';' && spoken.form != SlotForm::Clause)
                m_alike.append(spoken.text);
            else
                m_alike = {spoken.text};
            if (m_alike.size() > 1)
                m_told.parts.last().text = joinedList(m_alike);
            else
                m_told.parts.append(spoken);
        }
        m_said += (m_said.isEmpty() ? QString() : QStringLiteral(". ")) + cut.text;
        return true;
    }

    Piece piece(const QString& text) const {
        const QString before = m_before.isEmpty() ? m_said : m_before + QStringLiteral(". ") + m_said;
        return english::readPiece(text, m_as, before.trimmed());
    }

    /// The items between commas, each read; items of one form that stand side by side become one.
    bool items(const QString& sentence, QList<Spoken>& read) {
        QStringList raw = sentence.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        const EntryForm whole = raw.size() > 1 ? formOfEntry(sentence) : EntryForm::Empty;
        const bool mine = raw.size() > 1 && opensWithSpeaker(raw.first());
        if (raw.size() == 1 || mine || whole == EntryForm::Clause || opensMore(raw.first()))
            return isStory(m_as) && ((raw.size() == 2 && hangsOn(raw[1])) || (!mine && changesSubject(raw)))
                       ? fail(Doubt::Note)
                       : single(raw.size() > 1 ? spliced(raw) : sentence, read);
        for (qsizetype at = 1; at < raw.size(); ++at)
            if (opensMore(raw[at])) {
                raw[at - 1] += QStringLiteral(", ") + raw[at];
                raw.removeAt(at--);
            }
        QList<bool> then{false};
        for (qsizetype at = 1; at < raw.size(); ++at) {
            then.append(raw[at].startsWith(QLatin1String("then ")) || raw[at].startsWith(QLatin1String("and then ")));
            raw[at] = withoutLink(raw[at]);
        }
        if (raw.size() == 1)
            return single(raw.first(), read);
        const Piece head = piece(raw.first());
        if (head.spoken.form == SlotForm::None)
            return fail(head.doubt, head.word);
        if (head.spoken.form == SlotForm::Clause && english::isAim(m_as))
            return single(sentence, read);
        // "drawings and tools" at the end of a list
        if (const qsizetype conjunction = raw.last().indexOf(QLatin1String(" and "));
            conjunction > 0 && raw.last().left(conjunction).count(u' ') < 2 && !isVerbal(head.spoken.form)) {
            const QString last = raw.takeLast();
            raw << last.left(conjunction) << last.mid(conjunction + 5);
        }
        QList<Piece> pieces{head};
        bool objects = false;
        for (qsizetype at = 1; at < raw.size(); ++at) {
            Piece next = piece(raw[at]);
            if (isVerbal(head.spoken.form) && !isVerbal(next.spoken.form) && next.spoken.form != SlotForm::Clause &&
                next.spoken.form != SlotForm::Trait)
                objects = true;
            else if (next.spoken.form == SlotForm::None)
                return fail(next.doubt == Doubt::Who ? Doubt::Who : Doubt::Note, next.word);
            if (then.value(at) && isVerbal(next.spoken.form))
                next.spoken.text.prepend(QStringLiteral("then "));
            else if (then.value(at) && raw.size() == 2 && next.spoken.form == SlotForm::Person &&
                     head.spoken.form == SlotForm::Person) {
                read.append({SlotForm::Person, head.spoken.text + QStringLiteral(", and then ") + next.spoken.text});
                return true;
            } else if (then.value(at))
                return fail(Doubt::Several); // "lecturer, then reader": one after the other
            pieces.append(next);
        }
        if (objects)
            return objectsOf(head, raw, read);
        for (qsizetype at = 0; at < pieces.size();) {
            const SlotForm form = pieces[at].spoken.form;
            QStringList texts;
            for (; at < pieces.size() && pieces[at].spoken.form == form; ++at)
                texts << pieces[at].spoken.text;
            if (form == SlotForm::Clause && texts.size() > 1)
                return fail(Doubt::Several);
            const bool several = form == SlotForm::Quality && texts.size() > 1;
            read.append({several ? SlotForm::Qualities : form, joinedList(texts)});
        }
        return true;
    }

    /// "back on site next day", "all still here": a note behind a sentence.
    static bool hangsOn(const QString& item) {
        const Text text(item);
        for (int t = 0; t < text.size(); ++t)
            if (text.is(t, WordClass::Verb) || text.is(t, WordClass::Auxiliary))
                return false;
        return !text.isEmpty() && (text.is(0, WordClass::Adverb) || text.is(0, WordClass::Adjective) ||
                                   text.token(0).is(WordKind::Quantifier | WordKind::SubjectPronoun));
    }

    /// "the boiler burst, rang the plumber": the second deed is somebody else's.
    static bool changesSubject(const QStringList& raw) {
        for (const QString& item : raw.mid(1)) {
            const Text text(item);
            if (!text.isEmpty() && english::wordForm(text.word(0)).past && text.is(0, WordClass::Verb))
                return true;
        }
        return false;
    }

    /// "led on audits, rotas, cover": one deed and several things.
    bool objectsOf(const Piece& head, const QStringList& raw, QList<Spoken>& read) {
        QStringList texts{head.spoken.text};
        for (const QString& item : raw.mid(1)) {
            const Text text(item);
            bool figures = !item.front().isLetter() || (!text.isEmpty() && text.token(0).number);
            // "all still here" is no object.
            for (int t = 0; t < text.size(); ++t)
                figures = figures || text.is(t, WordClass::Adverb) || text.is(t, WordClass::Auxiliary) ||
                          (t == 0 && text.token(t).is(WordKind::Quantifier | WordKind::SubjectPronoun));
            if (figures || item.count(u' ') > 2 || item.contains(QLatin1String(" to ")))
                return fail(Doubt::Note);
            if (const qsizetype conjunction = item.indexOf(QLatin1String(" and "));
                conjunction > 0 && item == raw.last() && !raw.first().contains(QLatin1String(" and "))) {
                texts << item.left(conjunction) << item.mid(conjunction + 5);
                continue;
            }
            texts << item;
        }
        // "learn Python, SQL and Tableau", but "start the course, January"
        const auto isName = [](const QString& item) { return item.front().isUpper(); };
        if (isAim(m_as) && !std::all_of(raw.begin() + 1, raw.end(), isName))
            return fail(Doubt::Several);
        read.append({head.spoken.form, joinedList(texts)});
        return true;
    }

    bool single(const QString& sentence, QList<Spoken>& read) {
        const Piece found = piece(sentence);
        if (found.spoken.form == SlotForm::None)
            return fail(found.doubt, found.word);
        read.append(found.spoken);
        return true;
    }

    static QString withoutLink(QString item) {
        for (const char* link : {"and then ", "and ", "then ", "plus ", "also "})
            if (item.startsWith(QLatin1String(link), Qt::CaseInsensitive))
                return item.mid(qsizetype(qstrlen(link)));
        return item;
    }

    /// "we all stayed, finished it by ten": two deeds with nothing but a comma between.
    static QString spliced(const QStringList& raw) {
        if (raw.size() == 2 && opensWithSpeaker(raw[0])) {
            const Text second(raw[1]);
            const bool deed = !second.isEmpty() && english::wordForm(second.word(0)).past &&
                              !second.token(0).is(WordKind::Be | WordKind::Preposition);
            if (deed && !raw[1].contains(QLatin1String(" and ")))
                return raw[0] + QStringLiteral(" and ") + raw[1];
        }
        return raw.join(QStringLiteral(", "));
    }

    Telling m_as;
    QString m_before;
    QString m_said;
    QStringList m_alike; ///< the phrases of one form at the end
    Told m_told;
};

} // namespace

QString nameOf(SlotForm form) {
    for (const auto& [each, name] : names)
        if (each == form)
            return QLatin1String(name);
    return form == SlotForm::Denied   ? QStringLiteral("denied")
           : form == SlotForm::Clause ? QStringLiteral("clause")
                                      : QString();
}

SlotForm slotFormOf(const QString& name) {
    for (const auto& [each, known] : names)
        if (name == QLatin1String(known))
            return each;
    return name == u"denied" ? SlotForm::Denied : name == u"clause" ? SlotForm::Clause : SlotForm::None;
}

Spoken asInfinitive(const Spoken& deed) {
    const QString verb = deed.text.section(u' ', 0, 0);
    const english::WordForm form = english::wordForm(verb);
    static const WordSet& kept = langWords(u"say/nouns.txt", u"not set apart");
    if (deed.form != SlotForm::Deed || !form.past || kept.contains(form.lemma) ||
        deed.text.contains(QLatin1String(" and ")) || deed.text.contains(u','))
        return {};
    return {SlotForm::Infinitive, form.lemma + deed.text.mid(verb.size())};
}

Told readTold(const QString& typed, Telling as, const QString& before) {
    return Teller(as, before).told(typed);
}

} // namespace ascent
