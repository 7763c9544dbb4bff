// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/keypoints.h"

#include "core/language/lang_pattern.h"
#include "core/report/words.h"

#include <QTextBoundaryFinder>

namespace ascent::report {

namespace {

constexpr int longest = 14; // words of a key point

QStringList sentencesOf(const QString& text) {
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        if (const QString sentence = oneLine(text.mid(from, to - from)); !sentence.isEmpty())
            sentences.append(sentence);
        from = to;
    }
    return sentences;
}

QString withoutLeadIn(const QString& sentence) {
    static const QRegularExpression& connector = langPattern(u"report/points.txt", u"lead-in");
    static const QRegularExpression& wish = langPattern(u"report/points.txt", u"wish");
    QString rest = sentence;
    rest.remove(connector);
    rest.remove(wish);
    // What is left must still say something.
    return rest.count(u' ') >= 2 ? rest : sentence;
}

QString pointOf(const QString& sentence) {
    QString point = unstopped(withoutLeadIn(sentence));
    static const QRegularExpression& turn = langPattern(u"report/points.txt", u"turn");
    const QRegularExpressionMatch match = turn.match(point);
    if (match.hasMatch() && point.left(match.capturedStart()).count(u' ') >= 3)
        point.truncate(match.capturedStart());
    return capitalised(wholePhrase(point, longest));
}

bool hasFigure(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QStringList keyPoints(const QString& text, int most) {
    constexpr int fewest = 4; // "It does." tells nothing
    QStringList sentences = sentencesOf(text);
    sentences.removeIf([](const QString& sentence) { return sentence.count(u' ') + 1 < fewest; });
    QList<int> order;
    for (int i = 0; i < sentences.size(); ++i)
        order.append(i);
    // The first sentence carries the direction; figures are what one forgets.
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto weight = [&](int i) { return i == 0 ? 0 : hasFigure(sentences[i]) ? 1 : 2; };
        return weight(a) < weight(b);
    });
    order.resize(std::min<qsizetype>(order.size(), most));
    std::sort(order.begin(), order.end());
    QStringList points;
    for (const int i : order)
        if (const QString point = pointOf(sentences[i]); !points.contains(point, Qt::CaseInsensitive))
            points.append(point);
    return points;
}

} // namespace ascent::report
