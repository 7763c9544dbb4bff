// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/differences.h"

#include "core/language/text/sentences.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace ascent {

namespace {

struct Sentence {
    QString text;
    QString gap; ///< the white space before it
};

/// The sentences with everything that stands between them: no character but white space is lost.
QList<Sentence> sentencesIn(const QString& text) {
    QList<qsizetype> starts;
    const Prose prose = readProse(text);
    for (const ProseSentence& each : prose.sentences) {
        if (each.size() == 0)
            continue;
        qsizetype start = prose.tokens[each.first].start;
        // A quotation mark or a dash before the first word belongs to the sentence that it opens.
        const qsizetype floor = starts.isEmpty() ? 0 : starts.last() + 1;
        while (start > floor && !text[start - 1].isSpace())
            --start;
        starts.append(starts.isEmpty() ? 0 : start);
    }
    if (starts.isEmpty())
        starts.append(0);
    QList<Sentence> found;
    for (qsizetype at = 0; at < starts.size(); ++at) {
        const qsizetype end = at + 1 < starts.size() ? starts[at + 1] : text.size();
        const QString sentence = text.mid(starts[at], end - starts[at]).trimmed();
        const QStringView gap = QStringView(text).left(starts[at]);
        qsizetype spaces = gap.size();
        while (spaces > 0 && gap[spaces - 1].isSpace())
            --spaces;
        if (!sentence.isEmpty())
            found.append({sentence, found.isEmpty() ? QString() : gap.mid(spaces).toString()});
    }
    return found;
}

QStringList wordsIn(const QString& text) {
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// Pairs of a best alignment: f(i, j) with -1 for what stands alone, in order. `worth` is 0 for what can't be paired.
void align(qsizetype left, qsizetype right, const std::function<double(qsizetype, qsizetype)>& worth,
           const std::function<void(qsizetype, qsizetype)>& f) {
    const qsizetype wide = right + 1;
    QList<double> best((left + 1) * wide, 0.0), pair(left * qMax<qsizetype>(right, 1), 0.0);
    for (qsizetype i = left - 1; i >= 0; --i)
        for (qsizetype j = right - 1; j >= 0; --j) {
            const double w = worth(i, j);
            pair[i * right + j] = w;
            best[i * wide + j] = std::max(
                {best[(i + 1) * wide + j], best[i * wide + j + 1], w > 0 ? w + best[(i + 1) * wide + j + 1] : 0.0});
        }
    qsizetype i = 0, j = 0;
    while (i < left || j < right) {
        const double here = best[i * wide + j];
        if (i < left && j < right && pair[i * right + j] > 0 &&
            here == pair[i * right + j] + best[(i + 1) * wide + j + 1])
            f(i++, j++);
        else if (i < left && (j == right || here == best[(i + 1) * wide + j]))
            f(i++, -1);
        else
            f(-1, j++);
    }
}

/// From 0 to 1: how many of their words two sentences share, in order.
double likeness(const QString& a, const QString& b) {
    if (a == b)
        return 1;
    const QStringList left = wordsIn(a), right = wordsIn(b);
    int shared = 0;
    align(
        left.size(), right.size(),
        [&](qsizetype i, qsizetype j) { return left[i].compare(right[j], Qt::CaseInsensitive) == 0 ? 1.0 : 0.0; },
        [&](qsizetype i, qsizetype j) { shared += i >= 0 && j >= 0; });
    return 2.0 * shared / double(qMax<qsizetype>(1, left.size() + right.size()));
}

/// Below this two sentences say different things.
constexpr double alike = 0.4;

/// What two sentences are worth to each other: the same ones come before all that are merely alike.
double worthOf(const QString& a, const QString& b) {
    const double like = likeness(a, b);
    return like >= 1 && a == b ? 3.0 : like >= alike ? like : 0.0;
}

void alignSentences(const QList<Sentence>& left, const QList<Sentence>& right,
                    const std::function<void(qsizetype, qsizetype)>& f) {
    align(
        left.size(), right.size(), [&](qsizetype i, qsizetype j) { return worthOf(left[i].text, right[j].text); }, f);
}

void append(QString& text, const QString& sentence, const QString& gap) {
    if (sentence.isEmpty())
        return;
    if (!text.isEmpty())
        text += gap.isEmpty() ? QStringLiteral(" ") : gap;
    text += sentence;
}

MergePiece::Kind kindOf(const QString& base, const QString& now, const QString& mine) {
    if (mine == now)
        return MergePiece::Kind::Settled;
    if (base == now)
        return MergePiece::Kind::Own;
    return mine == base ? MergePiece::Kind::Offer : MergePiece::Kind::Conflict;
}

/// Puts the pieces together, each as `mine` and `base` give it.
Merged merged(const QList<MergePiece>& pieces, const std::function<bool(const MergePiece&, qsizetype)>& takes,
              const std::function<bool(const MergePiece&, qsizetype)>& settles) {
    Merged out;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const MergePiece& each = pieces[at];
        append(out.text, takes(each, at) ? each.now : each.mine, each.gap);
        append(out.base, settles(each, at) ? each.now : each.base, each.gap);
    }
    return out;
}

} // namespace

QList<WordRun> wordRuns(const QString& before, const QString& after) {
    const QStringList left = wordsIn(before), right = wordsIn(after);
    QList<WordRun> runs;
    const auto add = [&](WordRun::Kind kind, const QString& word) {
        if (runs.isEmpty() || runs.last().kind != kind)
            runs.append({kind, {}});
        runs.last().text += word + u' ';
    };
    // What goes stands before what comes, however the two were found.
    QStringList gone, come;
    const auto flush = [&] {
        for (const QString& each : std::as_const(gone))
            add(WordRun::Kind::Gone, each);
        for (const QString& each : std::as_const(come))
            add(WordRun::Kind::New, each);
        gone.clear();
        come.clear();
    };
    align(
        left.size(), right.size(), [&](qsizetype i, qsizetype j) { return left[i] == right[j] ? 1.0 : 0.0; },
        [&](qsizetype i, qsizetype j) {
            if (i >= 0 && j >= 0) {
                flush();
                add(WordRun::Kind::Same, left[i]);
            } else if (i >= 0) {
                gone.append(left[i]);
            } else {
                come.append(right[j]);
            }
        });
    flush();
    return runs;
}

QList<SentenceDifference> differences(const QString& before, const QString& after) {
    const QList<Sentence> left = sentencesIn(before), right = sentencesIn(after);
    using Kind = SentenceDifference::Kind;
    QList<SentenceDifference> found;
    alignSentences(left, right, [&](qsizetype i, qsizetype j) {
        SentenceDifference each;
        each.before = i >= 0 ? left[i].text : QString();
        each.after = j >= 0 ? right[j].text : QString();
        each.kind = i < 0 ? Kind::New : j < 0 ? Kind::Gone : each.before == each.after ? Kind::Same : Kind::Changed;
        each.words = wordRuns(each.before, each.after);
        found.append(each);
    });
    return found;
}

QList<MergePiece> mergePieces(const QString& base, const QString& now, const QString& mine) {
    const QList<Sentence> then = sentencesIn(base), next = sentencesIn(now), own = sentencesIn(mine);
    // For each sentence of the base its partner in the two others; what has none stands before the base sentence
    // that follows it, the last ones before the end.
    struct Side {
        QList<qsizetype> partner;
        QList<QList<qsizetype>> added;
    };
    const auto side = [&](const QList<Sentence>& other) {
        Side found{QList<qsizetype>(then.size(), -1), QList<QList<qsizetype>>(then.size() + 1)};
        QList<qsizetype> waiting;
        qsizetype seen = 0;
        alignSentences(then, other, [&](qsizetype i, qsizetype j) {
            if (i < 0) {
                waiting.append(j);
                return;
            }
            found.added[i] = waiting;
            waiting.clear();
            found.partner[i] = j;
            seen = i + 1;
        });
        found.added[seen] += waiting;
        return found;
    };
    const Side proposed = side(next), written = side(own);
    QList<MergePiece> pieces;
    const auto add = [&](const QString& b, qsizetype n, qsizetype m, const QString& gap) {
        MergePiece each;
        each.base = b;
        each.now = n >= 0 ? next[n].text : QString();
        each.mine = m >= 0 ? own[m].text : QString();
        each.gap = m >= 0 ? own[m].gap : n >= 0 ? next[n].gap : gap;
        each.kind = kindOf(each.base, each.now, each.mine);
        pieces.append(each);
    };
    for (qsizetype at = 0; at <= then.size(); ++at) {
        const QList<qsizetype>& n = proposed.added[at];
        const QList<qsizetype>& m = written.added[at];
        // Both may have added the same thing at the same place.
        align(
            m.size(), n.size(), [&](qsizetype i, qsizetype j) { return worthOf(own[m[i]].text, next[n[j]].text); },
            [&](qsizetype i, qsizetype j) { add({}, j >= 0 ? n[j] : -1, i >= 0 ? m[i] : -1, {}); });
        if (at < then.size())
            add(then[at].text, proposed.partner[at], written.partner[at], then[at].gap);
    }
    return pieces;
}

Merged takeOver(const QList<MergePiece>& pieces, qsizetype at) {
    const auto here = [at](const MergePiece&, qsizetype each) { return each == at; };
    return merged(pieces, here, here);
}

Merged keepMine(const QList<MergePiece>& pieces, qsizetype at) {
    return merged(
        pieces, [](const MergePiece&, qsizetype) { return false; },
        [at](const MergePiece&, qsizetype each) { return each == at; });
}

Merged takeAllOffers(const QList<MergePiece>& pieces) {
    const auto offer = [](const MergePiece& each, qsizetype) { return each.kind == MergePiece::Kind::Offer; };
    return merged(pieces, offer, offer);
}

Merged keepAll(const QList<MergePiece>& pieces) {
    return merged(
        pieces, [](const MergePiece&, qsizetype) { return false; }, [](const MergePiece&, qsizetype) { return true; });
}

int undecided(const QList<MergePiece>& pieces) {
    return int(std::count_if(pieces.begin(), pieces.end(), [](const MergePiece& each) {
        return each.kind == MergePiece::Kind::Offer || each.kind == MergePiece::Kind::Conflict;
    }));
}

} // namespace ascent
