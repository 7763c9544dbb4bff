// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include <QDirIterator>
#include <QFile>

// A pattern for QString::arg() is written in the source or translated, never made of what a person typed: "%1" in a
// name would be filled in as if it were ours. So the result of arg() is no pattern again (several arguments go into one
// call), and arg() is called on a literal or a translation only.

namespace {

/// The source without comments; strings and characters are emptied, so that brackets in them don't count.
QString bare(const QString& source) {
    QString out;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        const QStringView rest = QStringView(source).mid(i);
        if (rest.startsWith(u"//")) {
            while (i < source.size() && source[i] != u'\n')
                ++i;
            out += u'\n';
        } else if (rest.startsWith(u"/*")) {
            i = source.indexOf(QLatin1String("*/"), i) + 1;
        } else if (rest.startsWith(u"R\"")) {
            const qsizetype open = source.indexOf(u'(', i);
            const QString end = u')' + source.mid(i + 2, open - i - 2) + u'"';
            i = source.indexOf(end, open) + end.size() - 1;
            out += QLatin1String("\"\"");
        } else if (c == u'"' ||
                   (c == u'\'' && (i == 0 || !source[i - 1].isLetterOrNumber() || source[i - 1] == u'u'))) {
            for (++i; i < source.size() && source[i] != c; ++i)
                i += source[i] == u'\\' ? 1 : 0;
            out += QString(2, c);
        } else {
            out += c;
        }
    }
    return out;
}

qsizetype opening(const QString& text, qsizetype close) {
    int depth = 0;
    for (qsizetype i = close; i >= 0; --i) {
        depth += text[i] == u')' ? 1 : text[i] == u'(' ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return -1;
}

QString wordBefore(const QString& text, qsizetype end) {
    qsizetype start = end;
    while (start > 0 && (text[start - 1].isLetterOrNumber() || QStringView(u"_.:").contains(text[start - 1])))
        --start;
    return text.mid(start, end - start);
}

bool isTranslation(const QString& called) {
    const QString name = called.section(u':', -1);
    // say(): the critic's translation.
    static const QStringList all{QStringLiteral("tr"), QStringLiteral("translate"), QStringLiteral("say"),
                                 QStringLiteral("QStringLiteral")};
    return all.contains(name);
}

/// Why a call of arg() at a place may fill in what a person typed; empty: it can't.
QString faultAt(const QString& text, qsizetype dot) {
    qsizetype end = dot;
    while (end > 0 && text[end - 1].isSpace())
        --end;
    if (end == 0 || text[end - 1] != u')') {
        // Patterns that are kept in data of ours, with the place for the words.
        static const QStringList ours{QStringLiteral("lead.words"), QStringLiteral("point.label")};
        const QString name = wordBefore(text, end);
        return ours.contains(name) ? QString() : QStringLiteral("the pattern is the variable ") + name;
    }
    const qsizetype open = opening(text, end - 1);
    const QString called = wordBefore(text, open);
    if (isTranslation(called))
        return {};
    if (called.endsWith(QLatin1String(".arg")))
        return QStringLiteral("the pattern is what arg() returned");
    const QString inside = text.mid(open, end - open);
    if (called == QLatin1String("oneOf") && inside.simplified().startsWith(QLatin1String("( {tr(")))
        return {}; // one of several translations
    if (called.isEmpty() && inside.contains(u'?') && !inside.contains(u'+'))
        return {}; // (many ? tr("…") : tr("…")).arg(…)
    return QStringLiteral("the pattern is put together or computed: ") + called + inside.simplified().left(60);
}

QStringList faultsIn(const QString& source) {
    const QString text = bare(source);
    QStringList faults;
    for (qsizetype at = text.indexOf(QLatin1String(".arg(")); at >= 0;
         at = text.indexOf(QLatin1String(".arg("), at + 1))
        if (const QString fault = faultAt(text, at); !fault.isEmpty())
            faults << QStringLiteral("line %1: %2").arg(QString::number(text.left(at).count(u'\n') + 1), fault);
    return faults;
}

} // namespace

TEST(ArgPatterns, theScanFindsWhatItLooksFor) {
    const auto found = [](const char* source) { return faultsIn(QString::fromUtf8(source)).size(); };
    EXPECT_EQ(found("tr(\"%1 %2\").arg(name, size);"), 0);
    EXPECT_EQ(found("Words::tr(\"%1\") // (\n .arg(f(g(1)), QStringLiteral(\")\"));"), 0);
    EXPECT_EQ(found("(n == 1 ? tr(\"%1\") : tr(\"%2\")).arg(n);"), 0);
    EXPECT_EQ(found("tr(\"%1 %2\").arg(name).arg(size);"), 1);
    EXPECT_EQ(found("tr(\"%1 %2\").arg(f(name, u'('))\n    .arg(size);"), 1);
    EXPECT_EQ(found("why.arg(size);"), 1);
    EXPECT_EQ(found("(tr(\"%1\") + name).arg(size);"), 1);
    EXPECT_EQ(found("nameOf(goal).arg(size);"), 1);
}

TEST(ArgPatterns, noneIsMadeOfWhatAPersonTyped) {
    int files = 0;
    for (const char* folder : {"core", "app"}) {
        QDirIterator each(QStringLiteral(ASCENT_SOURCES "/") + QLatin1String(folder),
                          {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            ++files;
            for (const QString& fault : faultsIn(QString::fromUtf8(file.readAll())))
                ADD_FAILURE() << file.fileName().toStdString() << ": " << fault.toStdString();
        }
    }
    EXPECT_GT(files, 300);
}
