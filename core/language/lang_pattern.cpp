// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_pattern.h"

#include <QMutex>

#include <memory>
#include <unordered_map>

namespace ascent {

namespace {

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr int deepest = 8; // sections within sections; more is a circle
constexpr QLatin1String exactly("(?-i)");

/// The alternatives of a section as one text, without a group around them.
QString alternativesOf(const LangFile& file, const QString& section, int depth);

/// A line with the sections that it names put in.
QString filled(const LangFile& file, const LangLine& line, int depth) {
    // "{2,5}" counts, "\p{L}" is a property: neither begins with a small letter behind a plain brace.
    static const QRegularExpression named(QStringLiteral("(?<!\\\\p)(?<!\\\\P)\\{([a-z][^{}]*)\\}"));
    QString text;
    qsizetype from = 0;
    for (auto each = named.globalMatch(line.text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        text += QStringView(line.text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (depth >= deepest) {
            file.fault(line.number, QStringLiteral("{%1} leads in a circle").arg(match.captured(1)));
            continue;
        }
        text += QStringLiteral("(?:") + alternativesOf(file, match.captured(1), depth + 1) + u')';
    }
    text += QStringView(line.text).mid(from);
    return text;
}

QString alternativesOf(const LangFile& file, const QString& section, int depth) {
    QStringList all;
    for (const LangLine& line : file.lines(section)) {
        QString text = filled(file, line, depth);
        if (text.startsWith(exactly)) // else it would hold for the lines behind it too
            text = QStringLiteral("(?-i:") + text.mid(exactly.size()) + u')';
        if (const QRegularExpression alone(text, options); alone.isValid())
            all.append(text);
        else
            file.fault(line.number, alone.errorString());
    }
    return all.join(u'|');
}

QRegularExpression read(const LangFile& file, const QString& section, const QString& frame) {
    const QString text = alternativesOf(file, section, 0);
    QRegularExpression pattern(
        text.isEmpty() ? QStringLiteral("(?!)") : QString(frame).replace(QLatin1String("%1"), text), options);
    pattern.optimize();
    return pattern;
}

const QRegularExpression& kept(QStringView path, QStringView section, const QString& frame) {
    static QMutex lock;
    static std::unordered_map<QString, std::unique_ptr<QRegularExpression>> all;
    const QMutexLocker guard(&lock);
    std::unique_ptr<QRegularExpression>& pattern = all[path.toString() + u'\n' + section.toString() + u'\n' + frame];
    if (!pattern)
        pattern =
            std::make_unique<QRegularExpression>(read(LangFile::named(path.toString()), section.toString(), frame));
    return *pattern;
}

} // namespace

const QRegularExpression& langPattern(QStringView path, QStringView section) {
    return kept(path, section, QStringLiteral("%1"));
}

const QRegularExpression& langPhrases(QStringView path, QStringView section) {
    return kept(path, section, QStringLiteral("\\b(?:%1)\\b"));
}

QRegularExpression patternOf(const LangFile& file, const QString& section) {
    return read(file, section, QStringLiteral("%1"));
}

} // namespace ascent
