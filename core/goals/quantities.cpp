// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/quantities.h"

#include "core/goals/vocabulary.h"
#include "core/language/lang_file.h"

#include <algorithm>
#include <cmath>

namespace ascent {

namespace {

using Kind = Lexeme::Kind;

constinit const LangWords plurals(u"goals/amounts.txt", u"plurals");
constinit const LangWords partsOfAWhole(u"goals/amounts.txt", u"parts of a whole");
constinit const LangWords thirds(u"goals/amounts.txt", u"thirds");
constinit const LangWords quarters(u"goals/amounts.txt", u"quarters");
constinit const LangWords fifths(u"goals/amounts.txt", u"fifths");
constinit const LangWords beforeTheWhole(u"goals/amounts.txt", u"before the whole");
constinit const LangWords doneAlready(u"goals/amounts.txt", u"done already");
constinit const LangWords beforeIdleOne(u"goals/amounts.txt", u"before a one that counts nothing");
constinit const LangWords beforeNumberInName(u"goals/amounts.txt", u"before a name's number");
constinit const LangWords beforeAnAge(u"goals/amounts.txt", u"before an age");
constinit const LangWords leadsToATarget(u"goals/amounts.txt", u"leads to a target");
constinit const LangWords leadsToWhatIsAround(u"goals/amounts.txt", u"leads to what is around");
constinit const LangWords percentNames(u"goals/amounts.txt", u"percent");
constinit const LangWords leadsToANumber(u"goals/amounts.txt", u"leads to a number");
constinit const LangWords growsPastAWhole(u"goals/amounts.txt", u"grows past a whole");
constinit const LangWords afterOr(u"goals/amounts.txt", u"after or");
constinit const LangWords moreOfAThing(u"goals/amounts.txt", u"more of a thing");
constinit const LangWords dollars(u"goals/amounts.txt", u"dollars");
constinit const LangWords euros(u"goals/amounts.txt", u"euros");
constinit const LangWords beforeFirstPlace(u"goals/amounts.txt", u"before first place");
constinit const LangWords superlatives(u"goals/amounts.txt", u"superlatives");
constinit const LangWords beforeASuperlative(u"goals/amounts.txt", u"before a superlative");
constinit const LangWords practices(u"goals/amounts.txt", u"practices");
constinit const LangWords marks(u"goals/amounts.txt", u"marks");
constinit const LangWords beforeAMark(u"goals/amounts.txt", u"before a mark");
constinit const LangWords grades(u"goals/amounts.txt", u"honours");
constinit const LangWords raising(u"goals/amounts.txt", u"raising");

bool isPlural(const QString& word) {
    if (plurals.contains(word))
        return true;
    return word.size() > 2 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"'s") &&
           !word.endsWith(u"us");
}

class QuantityReader {
public:
    explicit QuantityReader(StatementRead& read)
        : m_read(read) {}

    void readAll() {
        qsizetype meansFrom = -1; // after "by doing …" the amounts are part of the way
        for (qsizetype i = 0; i < m_read.pieces.size(); ++i) {
            const Lexeme& piece = m_read.pieces[i];
            if (m_read.inTime[i]) {
                continue;
            }
            if (piece.is(u"by") && word(i + 1).endsWith(QStringLiteral("ing")))
                meansFrom = i;
            else if (piece.isMark(u';') || piece.isMark(u'.') || piece.is(u"to"))
                meansFrom = piece.is(u"to") ? meansFrom : -1;
            readSuperlative(i);
            readScale(i);
            if (const qsizetype taken = readPart(i); taken > 0) {
                i += taken - 1;
                continue;
            }
            if (const qsizetype taken = readOutOf(i, meansFrom >= 0); taken > 0) {
                i += taken - 1;
                continue;
            }
            const auto number = readNumber(m_read.pieces, i);
            if (!number)
                continue;
            if (const auto quantity = quantityAt(i, *number)) {
                m_read.quantities.append(*quantity);
                m_read.quantities.last().means = meansFrom >= 0;
            }
            i += number->pieces - 1;
        }
        pairUp();
    }

private:
    QStringView word(qsizetype i) const { return m_read.word(i); }
    const Lexeme* piece(qsizetype i) const { return i >= 0 && i < m_read.pieces.size() ? &m_read.pieces[i] : nullptr; }
    bool digits(qsizetype i) const { return piece(i) && piece(i)->kind == Kind::Number; }

    /// "by half", "by a third", "in half": a change of so many percent. Returns the pieces taken.
    qsizetype readPart(qsizetype i) {
        const QStringView lead = word(i);
        if (lead != u"by" && lead != u"in")
            return 0;
        qsizetype at = i + 1;
        double parts = 1;
        if (lead == u"by" && partsOfAWhole.contains(word(at))) {
            parts = word(at) == u"two" ? 2 : word(at) == u"three" ? 3 : 1;
            ++at;
        }
        const QStringView w = word(at);
        double whole = 0;
        if (w == u"half")
            whole = 2;
        else if (lead == u"by" && at > i + 1 && thirds.contains(w))
            whole = 3;
        else if (lead == u"by" && at > i + 1 && quarters.contains(w))
            whole = 4;
        else if (lead == u"by" && at > i + 1 && fifths.contains(w))
            whole = 5;
        // "by half past", "in half a year", "by a third party"
        const QStringView after = word(at + 1);
        const bool ends = after.isEmpty() || m_read.inTime[at + 1] || words::endsObject(after.toString());
        if (whole == 0 || parts >= whole || m_read.inTime[at] || !ends)
            return 0;
        Quantity quantity;
        quantity.value = std::round(parts / whole * 100);
        quantity.unit = QStringLiteral("%");
        quantity.piece = at;
        quantity.percent = quantity.by = true;
        m_read.quantities.append(quantity);
        return at - i + 1;
    }

    /// "7 of 9 modules", "three out of four visits". What is done already ("7 of 9 modules are done") says where it
    /// stands; the whole is then the aim.
    qsizetype readOutOf(qsizetype i, bool means) {
        const auto part = readNumber(m_read.pieces, i);
        if (!part || !piece(i) || piece(i)->percent || piece(i)->hyphen)
            return 0;
        qsizetype at = i + part->pieces;
        if (word(at) == u"out")
            ++at;
        if (word(at) != u"of")
            return 0;
        ++at;
        if (beforeTheWhole.contains(word(at)))
            ++at;
        const auto whole = readNumber(m_read.pieces, at);
        if (!whole || whole->value <= part->value || m_read.inTime[at])
            return 0;
        Quantity quantity;
        quantity.piece = at;
        name(quantity, at, *whole);
        if (quantity.unit.isEmpty() || quantity.percent)
            return 0;
        bool done = false;
        for (qsizetype k = at + whole->pieces; k < std::min(m_read.pieces.size(), at + whole->pieces + 6); ++k)
            done = done || ((word(k) == u"are" || word(k) == u"is") && doneAlready.contains(word(k + 1)));
        quantity.means = means;
        quantity.counted = isPlural(quantity.unit) && !words::isMeasureUnit(quantity.unit) && !done;
        if (done) {
            Quantity now = quantity;
            now.value = part->value;
            now.piece = i;
            now.from = true;
            m_read.quantities.append(now);
            quantity.to = true;
        }
        quantity.value = done ? whole->value : part->value;
        quantity.piece = done ? at : i;
        m_read.quantities.append(quantity);
        return at + whole->pieces - i;
    }

    std::optional<Quantity> quantityAt(qsizetype i, const NumberRead& number) {
        const Lexeme& first = m_read.pieces[i];
        const Lexeme* next = piece(i + number.pieces);
        const QStringView before = word(i - 1);
        if (first.hyphen || (next && next->hyphen && !next->is(u"plus")))
            return std::nullopt; // "a 6-month project", "Covid-19"
        if (first.kind == Kind::Word && number.value == 1 && number.pieces == 1) {
            // "number one", "one of the best", "this one", "one another"
            const QStringView after = word(i + 1);
            if (after.isEmpty() || words::isFunction(after.toString()) || beforeIdleOne.contains(before))
                return std::nullopt;
        }
        if (beforeNumberInName.contains(before))
            return std::nullopt;
        if (piece(i - 1) && piece(i - 1)->isMark(u'#'))
            return std::nullopt;
        // "2D", "3d printing", "5G": a name and not an amount of d.
        if (next && digits(i) && next->glued && next->kind == Kind::Word && next->length <= 2 &&
            (next->is(u"d") || (next->raw.front().isUpper() && !words::isMeasureUnit(next->text))))
            return std::nullopt;
        // "before I turn 30", "by 40": an age.
        if (beforeAnAge.contains(before) || (before == u"of" && word(i - 2) == u"age"))
            return std::nullopt;
        // "Python 3", "Windows 11": a name and its number.
        const bool afterName = i > 1 && digits(i) && !before.isEmpty() && piece(i - 1)->raw.front().isUpper() &&
                               !first.percent && first.currency.isEmpty() && !words::isScale(before.toString());
        const bool thingFollows = next && next->kind == Kind::Word && !words::isFunction(next->text);
        if (afterName && !thingFollows)
            return std::nullopt;
        // A year that no phrase of time took: "the class of 2024".
        if (digits(i) && first.length == 4 && first.value >= 1950 && first.value <= 2100 && !thingFollows)
            return std::nullopt;
        Quantity quantity;
        quantity.value = number.value;
        quantity.piece = i;
        quantity.percent = percentAt(i, number);
        name(quantity, i, number);
        if (before == u"by" && quantity.unit.isEmpty() && quantity.value >= 16 && quantity.value <= 99 &&
            !verbBefore(i))
            return std::nullopt;
        const qsizetype lead = leadOf(i);
        quantity.by = word(lead) == u"by";
        quantity.from = word(lead) == u"from" || (word(lead) == u"of" && word(lead - 1) == u"baseline") ||
                        word(lead) == u"baseline" || baselineFollows(i + number.pieces);
        quantity.to = leadsToATarget.contains(word(lead));
        quantity.aside = isAside(lead);
        quantity.counted = !quantity.aside && !quantity.percent && quantity.value >= 2 &&
                           quantity.value == std::floor(quantity.value) && isPlural(quantity.unit) &&
                           !words::isMeasureUnit(quantity.unit) && first.currency.isEmpty();
        if (quantity.percent && quantity.value > 100 && !quantity.by && !growth(i)) {
            m_read.overFull = true;
            return std::nullopt;
        }
        return quantity;
    }

    bool isAside(qsizetype lead) const { return leadsToWhatIsAround.contains(word(lead)); }

    bool percentAt(qsizetype i, const NumberRead& number) const {
        if (digits(i) && m_read.pieces[i].percent)
            return true;
        const qsizetype after = i + number.pieces;
        return percentNames.contains(word(after)) || (word(after) == u"per" && word(after + 1) == u"cent");
    }

    /// The word that leads to a number, over "about", "at least", "<" and the like.
    qsizetype leadOf(qsizetype i) const {
        qsizetype at = i - 1;
        for (int n = 0; n < 4 && at >= 0; ++n, --at) {
            const Lexeme* p = piece(at);
            const bool filler = p->isMark(u'<') || p->isMark(u'>') || p->isMark(u'~') || p->isMark(u'=') ||
                                p->isMark(u'\u2264') || p->isMark(u'\u2265') || leadsToANumber.contains(p->text);
            if (!filler)
                break;
        }
        return at;
    }

    bool baselineFollows(qsizetype i) const {
        return word(i) == u"baseline" || (piece(i) && piece(i)->isMark(u'%') && word(i + 1) == u"baseline");
    }

    /// More than all makes sense where something grows, or measured on a quota.
    bool growth(qsizetype i) const {
        for (qsizetype k = std::max<qsizetype>(0, i - 8); k < std::min(m_read.pieces.size(), i + 8); ++k) {
            const QString& text = m_read.pieces[k].text;
            if (growsPastAWhole.contains(text) || verbKindOf(text) == VerbKind::Change)
                return true;
        }
        return false;
    }

    void name(Quantity& quantity, qsizetype i, const NumberRead& number) const {
        if (quantity.percent) {
            quantity.unit = QStringLiteral("%");
            return;
        }
        if (!m_read.pieces[i].currency.isEmpty()) {
            quantity.unit = m_read.pieces[i].currency;
            return;
        }
        QString last;
        qsizetype at = i + number.pieces;
        if (piece(at) && piece(at)->isMark(u'+'))
            ++at;
        for (int n = 0; n < 4; ++n, ++at) {
            const QStringView w = word(at);
            if (w == u"or" && afterOr.contains(word(at + 1))) {
                ++at;
                continue;
            }
            if (moreOfAThing.contains(w))
                continue;
            if (w.isEmpty() || m_read.inTime[at] || (words::endsObject(w.toString()) && !w.isEmpty()) ||
                words::isFunction(w.toString()))
                break;
            last = w.toString();
            if (isPlural(last) || words::isMeasureUnit(last) || (n == 0 && piece(at)->glued && !piece(at)->hyphen))
                break;
        }
        // "pages: 300", "EUR 500" is a currency and read before
        if (last.isEmpty() && i >= 2 && piece(i - 1)->isMark(u':') && !word(i - 2).isEmpty() &&
            (isPlural(word(i - 2).toString()) || words::isMeasureUnit(word(i - 2).toString())))
            last = word(i - 2).toString();
        // "a GPA of 3.5", "IELTS 7"
        if (last.isEmpty())
            for (qsizetype back = i - 1; back >= std::max<qsizetype>(0, i - 3); --back)
                if (words::isScale(word(back).toString()))
                    last = m_read.pieces[back].raw.toString();
        if (dollars.contains(last))
            last = QStringLiteral("$");
        else if (euros.contains(last))
            last = QStringLiteral("€");
        quantity.unit = last;
    }

    void readSuperlative(qsizetype i) {
        const QStringView w = word(i);
        const Lexeme* before = piece(i - 1);
        const bool firstPlace = (w == u"one" && word(i - 1) == u"number") ||
                                (digits(i) && m_read.pieces[i].value == 1 &&
                                 ((before && before->isMark(u'#')) || beforeFirstPlace.contains(word(i - 1)) ||
                                  (before && before->isMark(u'.') && word(i - 2) == u"no")));
        const bool best = superlatives.contains(w) && beforeASuperlative.contains(word(i - 1)) &&
                          !practices.contains(word(i + 1)) && !readNumber(m_read.pieces, i + 1);
        m_read.superlative = m_read.superlative || firstPlace || best || w == u"unbeatable" || w == u"world-beating";
    }

    /// A place on a scale that others can check: "level B2", "grade A", "an A in chemistry", "with distinction".
    void readScale(qsizetype i) {
        const QStringView w = word(i);
        const auto cefr = [](QStringView s) {
            return s.size() == 2 && (s[0] == u'a' || s[0] == u'b' || s[0] == u'c') && (s[1] == u'1' || s[1] == u'2');
        };
        const QStringView next = word(i + 1);
        const bool after =
            words::isScale(w.toString()) &&
            (digits(i + 1) || cefr(next) || (next == u"of" && digits(i + 2)) || readNumber(m_read.pieces, i + 1));
        const bool mark = marks.contains(w) && i > 0 && m_read.pieces[i].raw.front().isUpper() &&
                          (beforeAMark.contains(word(i - 1)) ||
                           (piece(i + 1) && (piece(i + 1)->isMark(u'+') || piece(i + 1)->isMark(u'-'))));
        const bool honours = grades.contains(w);
        m_read.scale = m_read.scale || after || cefr(w) || mark || honours;
    }

    /// "from 8 weeks to 4": the second has the unit of the first where it has none, and the other way round.
    void pairUp() {
        for (qsizetype k = 1; k < m_read.quantities.size(); ++k) {
            Quantity& a = m_read.quantities[k - 1];
            Quantity& b = m_read.quantities[k];
            if (a.from && b.to) {
                b.percent = b.percent || (a.percent && b.unit.isEmpty());
                if (b.unit.isEmpty())
                    b.unit = a.unit;
                else if (a.unit.isEmpty())
                    a.unit = b.unit;
            } else if (b.to && !a.from) {
                b.to = word(b.piece - 1) == u"to" && verbBefore(b.piece);
            }
        }
    }

    /// "raise it to 80 %" has a verb of change before; "give talks to 3 classes" has none.
    bool verbBefore(qsizetype i) const {
        for (qsizetype k = std::max<qsizetype>(0, i - 10); k < i; ++k) {
            const VerbKind kind = verbKindOf(m_read.pieces[k].text);
            if (kind == VerbKind::Change || raising.contains(m_read.pieces[k].text))
                return true;
        }
        return false;
    }

    StatementRead& m_read;
};

} // namespace

void readQuantities(StatementRead& read) {
    QuantityReader(read).readAll();
}

} // namespace ascent
