// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/filling.h"

#include "core/goals/statement.h"
#include "core/goals/vocabulary.h"
#include "core/language/lang_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

namespace {

constexpr qsizetype longestMetric = 60; // characters; more is a sentence and no name of a measure

QString tr(const char* text) {
    return QCoreApplication::translate("Filling", text);
}

bool isDecrease(const QString& word) {
    static const WordSet& verbs = langWords(u"goals/statement.txt", u"decreases");
    return verbs.contains(word);
}

/// A run of pieces as it stands in the statement.
QString wording(const StatementRead& read, qsizetype from, qsizetype to) {
    while (from < to && read.pieces[from].kind == Lexeme::Kind::Word &&
           (words::isFunction(read.pieces[from].text) || read.pieces[from].is(u"out") || read.pieces[from].is(u"up")))
        ++from; // "the", "my"
    while (to > from &&
           (read.pieces[to - 1].kind == Lexeme::Kind::Mark ||
            (read.pieces[to - 1].kind == Lexeme::Kind::Word &&
             (words::endsObject(read.pieces[to - 1].text) || words::isFunction(read.pieces[to - 1].text))) ||
            read.pieces[to - 1].is(u"down") || read.pieces[to - 1].is(u"up")))
        --to;
    if (from >= to)
        return {};
    const Lexeme& first = read.pieces[from];
    const Lexeme& last = read.pieces[to - 1];
    const QString text = read.text.mid(first.start, last.start + last.length - first.start).simplified();
    return text.size() <= longestMetric ? text : QString();
}

/// "graduate schemes" of "apply to five graduate schemes by June": from the number to where the name of the things
/// ends.
QString thingsAfter(const StatementRead& read, const Quantity& aim) {
    qsizetype at = aim.piece;
    const auto number = readNumber(read.pieces, at);
    at += number ? number->pieces : 1;
    while (at < read.pieces.size() &&
           (read.pieces[at].isMark(u'+') || read.pieces[at].isMark(u'%') || read.pieces[at].is(u"more") ||
            read.pieces[at].is(u"additional") || read.pieces[at].is(u"extra") || read.pieces[at].is(u"further")))
        ++at;
    qsizetype end = at;
    for (; end < read.pieces.size() && end - at < 6; ++end) {
        const Lexeme& piece = read.pieces[end];
        if (piece.kind != Lexeme::Kind::Word || read.inTime[end] || (end > at && words::endsObject(piece.text)))
            break;
        if (QStringView(piece.text) == QStringView(aim.unit)) {
            ++end;
            break;
        }
    }
    return wording(read, at, end);
}

/// "monthly sales" of "increase monthly sales by 15 %": from the verb to what leads to the number.
QString thingBefore(const StatementRead& read, const Quantity& first, QString& verb) {
    qsizetype from = first.piece;
    for (qsizetype k = first.piece - 1; k >= 0; --k) {
        const Lexeme& piece = read.pieces[k];
        if (read.inTime[k])
            continue; // "increase monthly sales"
        if (piece.isMark(u'.') || piece.isMark(u';') || piece.isMark(u','))
            break;
        const VerbKind kind = piece.kind == Lexeme::Kind::Word ? verbKindOf(piece.text) : VerbKind::None;
        // "increase the number of sales calls": the verb stands first, "calls" is none here.
        const bool leads = k == 0 || read.inTime[k - 1] || read.pieces[k - 1].kind == Lexeme::Kind::Mark ||
                           words::isFunction(read.pieces[k - 1].text);
        if (kind != VerbKind::None && leads && (k == 0 || !read.pieces[k - 1].is(u"of"))) {
            verb = piece.text;
            from = k + 1;
            break;
        }
    }
    return verb.isEmpty() ? QString() : wording(read, from, first.piece);
}

/// "anatomy final" of "80 % or more in my anatomy final".
QString placeAfter(const StatementRead& read, const Quantity& aim) {
    for (qsizetype k = aim.piece + 1; k < std::min(read.pieces.size(), aim.piece + 6); ++k) {
        if (read.inTime[k])
            break;
        if (!read.pieces[k].is(u"in") && !read.pieces[k].is(u"on") && !read.pieces[k].is(u"of") &&
            !read.pieces[k].is(u"for"))
            continue;
        qsizetype end = k + 1;
        while (end < read.pieces.size() && !read.inTime[end] && read.pieces[end].kind == Lexeme::Kind::Word &&
               (end == k + 1 || !words::endsObject(read.pieces[end].text)))
            ++end;
        return wording(read, k + 1, end);
    }
    return {};
}

} // namespace

GoalFilling readFilling(const QString& statement, QDate today) {
    const StatementRead read = readStatement(statement, today);
    GoalFilling filling;
    for (const TimePhrase& phrase : read.times)
        if (phrase.kind == TimeKind::Deadline && phrase.due >= today && (!filling.due || phrase.due > *filling.due))
            filling.due = phrase.due;
    const Quantity* aim = read.aim();
    if (!aim)
        return filling;
    filling.target = aim->value;
    filling.unit = aim->unit;
    const auto from = std::ranges::find_if(read.quantities, &Quantity::from);
    const bool way = aim->to && from != read.quantities.end();
    if (way)
        filling.baseline = from->value;
    QString verb;
    const Quantity& first = way && from->piece < aim->piece ? *from : *aim;
    const QString before = thingBefore(read, first, verb);
    if (aim->by) {
        // Ten per cent more is reached from nothing: what is followed is the rise.
        filling.baseline = 0;
        if (!before.isEmpty())
            filling.metric = isDecrease(verb) ? tr("cut in %1").arg(before) : tr("rise in %1").arg(before);
    } else if (aim->counted && !way) {
        filling.metric = thingsAfter(read, *aim);
        if (filling.metric.isEmpty())
            filling.metric = aim->unit;
        filling.baseline = 0;
    } else {
        filling.metric = before;
        if (filling.metric.isEmpty())
            filling.metric = aim->percent || words::isMeasureUnit(aim->unit) ? placeAfter(read, *aim) : QString();
    }
    return filling;
}

GoalFilling missingIn(const Goal& goal, QDate today) {
    GoalFilling filling = readFilling(goal.statement, today);
    if (goal.due)
        filling.due.reset();
    // The parts of a measure belong together: with a target of the person's own only its unit or words can be missing.
    if (goal.target && goal.target != filling.target) {
        filling = {filling.due, {}, {}, {}, {}};
        return filling;
    }
    if (goal.target)
        filling.target.reset();
    if (goal.baseline)
        filling.baseline.reset();
    if (!goal.metric.trimmed().isEmpty())
        filling.metric.clear();
    if (!goal.unit.trimmed().isEmpty())
        filling.unit.clear();
    return filling;
}

void fill(Goal& goal, const GoalFilling& filling) {
    if (filling.due)
        goal.due = filling.due;
    if (filling.baseline)
        goal.baseline = filling.baseline;
    if (filling.target)
        goal.target = filling.target;
    if (!filling.metric.isEmpty())
        goal.metric = filling.metric;
    if (!filling.unit.isEmpty())
        goal.unit = filling.unit;
}

} // namespace ascent
