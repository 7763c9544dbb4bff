// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/statement.h"

#include "core/goals/quantities.h"
#include "core/goals/vocabulary.h"
#include "core/language/lang_file.h"

#include <algorithm>

namespace ascent {

namespace {

using Kind = Lexeme::Kind;

constinit const LangWords compares(u"goals/statement.txt", u"compares");
constinit const LangWords articles(u"goals/statement.txt", u"articles");
constinit const LangWords beforeAnOutcome(u"goals/statement.txt", u"before an outcome");
constinit const LangWords leadingVerbs(u"goals/statement.txt", u"leading verbs");
constinit const LangWords makes(u"goals/statement.txt", u"makes");
constinit const LangWords particles(u"goals/statement.txt", u"particles");
constinit const LangWords employment(u"goals/statement.txt", u"employment");
constinit const LangWords openTitles(u"goals/statement.txt", u"open titles");

/// The words after a verb, up to where its object ends.
struct Object {
    QStringList words;
    bool vague = false;   ///< has a word that says nothing
    bool number = false;  ///< has an amount
    bool hasName = false; ///< has a capital letter inside: a proper name or an acronym
    bool article = false;
    qsizetype end = 0;
};

class StatementReader {
public:
    explicit StatementReader(StatementRead& read)
        : m_read(read) {}

    void readAll() {
        for (qsizetype i = 0; i < m_read.pieces.size(); ++i) {
            const Lexeme& piece = m_read.pieces[i];
            if (piece.kind != Kind::Word || m_read.inTime[i])
                continue;
            noteWord(i);
            if (piece.hyphen || !beginsClause(i))
                continue;
            readVerb(i, verbKindOf(piece.text));
        }
        if (!m_read.verb)
            readNounPhrase();
    }

private:
    QStringView word(qsizetype i) const { return m_read.word(i); }

    /// A verb of the aim stands at the beginning, or after what leads to one. So "design" in "system design" is none.
    bool beginsClause(qsizetype i) const {
        if (i == 0 || m_read.inTime[i - 1])
            return true;
        const Lexeme& before = m_read.pieces[i - 1];
        if (before.kind == Kind::Mark)
            return true;
        static const WordSet& leads = langWords(u"goals/statement.txt", u"leads to a verb");
        return before.kind == Kind::Word && (leads.contains(before.text) || before.text.endsWith(u"ly"));
    }

    void noteWord(qsizetype i) {
        const QString& text = m_read.pieces[i].text;
        if (words::isFunction(text))
            return;
        if (words::isIndefinite(text) || (words::isEvaluative(text) && !isCounted(i)))
            m_read.vague.append(text);
        else if (!words::isAbstract(text) && !words::isEvaluative(text) && text.size() > 1 &&
                 (verbKindOf(text) == VerbKind::None || !beginsClause(i)))
            ++m_read.things;
    }

    /// "5 more clients", "three or more", "more than 20": an amount stands beside the comparison.
    bool isCounted(qsizetype i) const {
        if (!compares.contains(word(i)))
            return false;
        if (i > 0 && (m_read.pieces[i - 1].kind == Kind::Number || readNumber(m_read.pieces, i - 1)))
            return true;
        if (i > 1 && word(i - 1) == u"or" &&
            (m_read.pieces[i - 2].kind == Kind::Number || m_read.pieces[i - 2].isMark(u'%') ||
             readNumber(m_read.pieces, i - 2)))
            return true;
        if (word(i + 1) == u"than" && readNumber(m_read.pieces, i + 2))
            return true;
        return word(i - 1) == u"at" && readNumber(m_read.pieces, i + 1); // "at most 5"
    }

    Object objectAt(qsizetype i) const {
        Object object;
        qsizetype at = i;
        for (int taken = 0; at < m_read.pieces.size() && taken < 12; ++at, ++taken) {
            const Lexeme& piece = m_read.pieces[at];
            if (m_read.inTime[at])
                break;
            if (piece.kind == Kind::Mark) {
                if (piece.isMark(u'\'') || piece.isMark(u'"') || piece.isMark(u'\u2018') || piece.isMark(u'\u201C') ||
                    piece.isMark(u'&') || piece.isMark(u'<') || piece.isMark(u'%'))
                    continue;
                break;
            }
            if (piece.kind != Kind::Word) {
                object.number = true;
                continue;
            }
            const bool quantifier = piece.text == u"of" && object.words.isEmpty(); // "all of my lectures"
            if (words::endsObject(piece.text) && taken > 0 && !quantifier)
                break;
            if (articles.contains(piece.text))
                object.article = true;
            if (words::isIndefinite(piece.text) || (words::isEvaluative(piece.text) && !isCounted(at)))
                object.vague = true;
            if (readNumber(m_read.pieces, at))
                object.number = true;
            if (piece.raw.front().isUpper() && at > 0)
                object.hasName = true;
            if (!words::isFunction(piece.text))
                object.words.append(piece.text);
        }
        object.end = at;
        return object;
    }

    QString wording(qsizetype from, qsizetype to) const {
        const Lexeme& first = m_read.pieces[from];
        const Lexeme& last = m_read.pieces[std::max(from, to - 1)];
        return m_read.text.mid(first.start, std::min<qsizetype>(last.start + last.length - first.start, 80));
    }

    void addEvent(qsizetype from, qsizetype to) { m_read.events.append(wording(from, to)); }

    bool hedged(qsizetype i) const {
        for (qsizetype k = i - 1; k >= 0 && k >= i - 3; --k)
            if (m_read.pieces[k].kind == Kind::Word && verbKindOf(m_read.pieces[k].text) == VerbKind::Hedge)
                return true;
        return false;
    }

    void readVerb(qsizetype i, VerbKind kind) {
        if (i > 0 && words::isOutcome(m_read.pieces[i].text) && beforeAnOutcome.contains(word(i - 1))) {
            m_read.verb = true;
            if (!hedged(i - 1))
                addEvent(i - 1, std::max(objectAt(i + 1).end, i + 1));
            return;
        }
        if (kind == VerbKind::None)
            return;
        const QStringView text = word(i);
        // "is", "are" and "have" lead to what is meant; they are no aim.
        if (leadingVerbs.contains(text))
            return;
        m_read.verb = true;
        switch (kind) {
        case VerbKind::Be:
            readBeing(i);
            break;
        case VerbKind::Change:
            m_read.change = true;
            break;
        case VerbKind::Multiply:
            m_read.multiple = m_read.multiple || !objectAt(i + 1).words.isEmpty();
            break;
        case VerbKind::Hedge:
            break;
        case VerbKind::Activity: {
            const Object object = objectAt(skipParticle(i + 1));
            m_read.activity = m_read.activity || !object.words.isEmpty() || i + 1 < m_read.pieces.size();
            if (!object.vague && std::ranges::any_of(object.words, words::isAchievement) && makes.contains(text))
                addEvent(i, object.end);
            break;
        }
        case VerbKind::Get:
        case VerbKind::Event:
            readEvent(i, kind);
            break;
        case VerbKind::None:
            break;
        }
    }

    qsizetype skipParticle(qsizetype i) const {
        while (particles.contains(word(i)) && !m_read.inTime[i])
            ++i;
        return i;
    }

    void readEvent(qsizetype i, VerbKind kind) {
        if (hedged(i))
            return;
        const QStringView text = word(i);
        qsizetype at = skipParticle(i + 1);
        // "design and defend the architecture": both have the object of the second.
        if (word(at) == u"and" && at + 1 < m_read.pieces.size() &&
            verbKindOf(word(at + 1).toString()) == VerbKind::Event)
            at += 2;
        const Object object = objectAt(at);
        if (object.words.isEmpty()) {
            if (text.startsWith(u"graduat") || text.startsWith(u"retir") || text.startsWith(u"qualif"))
                addEvent(i, std::max(object.end, i + 1));
            return;
        }
        const QString& head = object.words.last();
        m_read.activity = true;
        if (object.vague)
            return;
        if (kind == VerbKind::Get && !std::ranges::any_of(object.words, words::isAchievement))
            return;
        // "start exercising", "gain experience": nothing that is there one day and was not the day before.
        const bool goesOn = head.endsWith(u"ing") && object.words.size() == 1 && !words::isAchievement(head);
        const bool edge = !words::isAbstract(head) || object.number;
        if (edge && !goesOn)
            addEvent(i, object.end);
    }

    void readBeing(qsizetype i) {
        const Lexeme* next = i + 1 < m_read.pieces.size() ? &m_read.pieces[i + 1] : nullptr;
        if (!next || next->kind != Kind::Word)
            return;
        if (words::isOutcome(next->text))
            return; // read at the participle
        qsizetype from = i + 1;
        if (employment.contains(next->text))
            for (qsizetype as = i + 2; as < i + 6; ++as) // "working full time as a cook"
                if (word(as) == u"as")
                    from = as + 1;
        const Object object = objectAt(from);
        if (object.words.isEmpty())
            return;
        const QString& head = object.words.last();
        const bool openTitle = openTitles.contains(object.words.first());
        const bool nothing = object.vague || (words::isState(head) && (object.words.size() == 1 || openTitle)) ||
                             (words::isState(head) && !object.article && !object.hasName);
        if (nothing || words::isAbstract(head)) {
            m_read.state = true;
            return;
        }
        const bool post = words::isPost(head) || std::ranges::any_of(object.words, words::isPost);
        if ((post || object.article || object.hasName) && !hedged(i))
            addEvent(i, object.end);
        else
            m_read.state = m_read.state || words::isState(head) || !post;
    }

    /// "my MSc in Education", "Director of Design": what is named is there one day.
    void readNounPhrase() {
        if (!m_read.vague.isEmpty() || m_read.pieces.isEmpty())
            return;
        for (qsizetype i = 0; i < m_read.pieces.size(); ++i) {
            const Lexeme& piece = m_read.pieces[i];
            if (piece.kind == Kind::Word && !m_read.inTime[i] &&
                (words::isAchievement(piece.text) || words::isPost(piece.text)) && !words::isState(piece.text)) {
                addEvent(0, m_read.pieces.size());
                return;
            }
        }
    }

    StatementRead& m_read;
};

QList<bool> markTimes(const StatementRead& read) {
    QList<bool> marked(read.pieces.size(), false);
    qsizetype phrase = 0;
    for (qsizetype i = 0; i < read.pieces.size(); ++i) {
        const qsizetype start = read.pieces[i].start;
        while (phrase < read.times.size() && read.times[phrase].start + read.times[phrase].length <= start)
            ++phrase;
        marked[i] = phrase < read.times.size() && start >= read.times[phrase].start;
    }
    return marked;
}

} // namespace

bool StatementRead::has(TimeKind kind) const {
    return std::ranges::any_of(times, [kind](const TimePhrase& phrase) { return phrase.kind == kind; });
}

QStringView StatementRead::word(qsizetype piece) const {
    return piece >= 0 && piece < pieces.size() && pieces[piece].kind == Lexeme::Kind::Word
               ? QStringView(pieces[piece].text)
               : QStringView();
}

const Quantity* StatementRead::aim() const {
    const Quantity* found = nullptr;
    for (const Quantity& each : quantities) {
        if (each.to)
            return &each;
        if (!each.from && !each.means && (!found || (found->aside && !each.aside)))
            found = &each;
    }
    return found;
}

StatementRead readStatement(const QString& text, QDate today) {
    StatementRead read;
    read.text = text;
    read.pieces = lexemes(read.text);
    read.times = readTimes(read.pieces, today);
    read.inTime = markTimes(read);
    readQuantities(read);
    StatementReader(read).readAll();
    return read;
}

} // namespace ascent
