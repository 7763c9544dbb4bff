// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

// Words are data: lists of English words and patterns stand in resources/lang/en, where another language can stand
// beside them, and core/language/en is the one folder of core whose code knows English. A single word that grammar
// compares with is no list.

namespace {

QString withoutComments(const QString& source) {
    // A string comes first, so that "//" inside one is no comment.
    static const QRegularExpression parts(QStringLiteral(R"x("(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/)x"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QString out;
    qsizetype at = 0;
    for (auto each = parts.globalMatch(source); each.hasNext();) {
        const auto match = each.next();
        out += QStringView(source).mid(at, match.capturedStart() - at);
        if (match.captured().startsWith(u'"'))
            out += match.captured();
        else
            out += QString(match.captured().count(u'\n'), u'\n');
        at = match.capturedEnd();
    }
    return out + source.mid(at);
}

struct Kind {
    const char* what;
    const char* pattern;
};

// u"…" in a call of langWords() and the like names a section of a data file: up to six words.
constexpr Kind kinds[]{
    {"a set of words", R"x(WordSet\b[^;"=]*[({]\s*u?"[^"]*[a-z] [a-z])x"},
    {"a list of words", R"x(\{\s*u"[a-z']{2,}",\s*u"[a-z' ]+")x"},
    {"a list of words", R"x(u"[a-z']+(?: [a-z']+){6,}[ ,]?")x"},
    {"a pattern", R"x(R"\w*\([^"]*[a-z]{3,}\|[a-z]{3,})x"},
    {"a pattern", R"x(QRegularExpression\s*\w*\s*[({][^;]*"[^"]*[a-z]{3,}\|[a-z]{3,})x"},
};

QStringList faultsIn(const QString& source) {
    const QString text = withoutComments(source);
    QStringList faults;
    for (const Kind& kind : kinds) {
        const QRegularExpression pattern(QString::fromLatin1(kind.pattern));
        for (auto each = pattern.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            faults << QStringLiteral("line %1: %2: %3")
                          .arg(QString::number(text.left(match.capturedStart()).count(u'\n') + 1),
                               QLatin1String(kind.what), match.captured().simplified().left(70));
        }
    }
    return faults;
}

/// The sources of core but for the folder that knows English.
QStringList sources() {
    QStringList all;
    QDirIterator each(QStringLiteral(ASCENT_SOURCES "/core"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                      QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        if (const QString path = each.next(); !path.contains(QLatin1String("/core/language/en/")))
            all << path;
    return all;
}

QString textOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST(EnglishWords, theScanFindsWhatItLooksFor) {
    const auto found = [](const char* source) { return faultsIn(QString::fromUtf8(source)).size(); };
    EXPECT_EQ(found("static const WordSet& sizes = langWords(u\"critic/money.txt\", u\"words of size\");"), 0);
    EXPECT_EQ(found("if (word == u\"to\") // u\"one two three four five six seven\""), 0);
    EXPECT_EQ(found("tr(\"the file was written by a newer version of this program\")"), 0);
    EXPECT_GE(found("static const WordSet sizes(u\"big small wide\");"), 1);
    EXPECT_GE(found("has(range, {u\"leave\", u\"quit\"})"), 1);
    EXPECT_GE(found("split(u\"monday tuesday wednesday thursday friday saturday sunday\")"), 1);
    EXPECT_GE(found("QRegularExpression re(R\"(\\b(days|weeks)\\b)\");"), 1);
    EXPECT_GE(found("QRegularExpression re(QStringLiteral(\"(days|weeks)\"));"), 1);
}

TEST(EnglishWords, standInDataFiles) {
    const QStringList all = sources();
    EXPECT_GT(all.size(), 300);
    for (const QString& path : all)
        for (const QString& fault : faultsIn(textOf(path)))
            ADD_FAILURE() << path.mid(qsizetype(sizeof ASCENT_SOURCES)).toStdString() << " " << fault.toStdString();
}

TEST(EnglishWords, eachDataFileIsBuiltInAndRead) {
    const QString listed = textOf(QStringLiteral(ASCENT_SOURCES "/resources/lang/files.cmake"));
    QString code;
    for (const QString& path : sources())
        code += textOf(path);
    QDirIterator english(QStringLiteral(ASCENT_SOURCES "/core/language/en"), {QStringLiteral("*.cpp")}, QDir::Files);
    while (english.hasNext())
        code += textOf(english.next());
    const QString root = QStringLiteral(ASCENT_SOURCES "/resources/lang/");
    QDirIterator each(root, {QStringLiteral("*.txt")}, QDir::Files, QDirIterator::Subdirectories);
    int files = 0;
    while (each.hasNext()) {
        const QString path = each.next().mid(root.size()); // en/critic/money.txt
        ++files;
        EXPECT_TRUE(listed.contains(path + u'\n')) << path.toStdString() << " is not in files.cmake";
        // By its path, or by its name where a folder's files are read one by one.
        const QString name = path.section(u'/', -1);
        EXPECT_TRUE(code.contains(path.section(u'/', 1)) || code.contains(u'"' + name) ||
                    code.contains(u'"' + name.chopped(4) + u'"'))
            << path.toStdString() << " is read by nobody";
    }
    EXPECT_GT(files, 10);
}
