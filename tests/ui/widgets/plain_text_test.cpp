// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plain_text.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTextDocument>

namespace ascent {

namespace {

struct Source {
    QString path; ///< below the top of the project
    QString text;
};

QList<Source> sources() {
    QList<Source> found;
    for (const char* folder : {"ui", "app"}) {
        QDirIterator files(QStringLiteral(PROJECT_SOURCES "/") + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found.append({QDir(QStringLiteral(PROJECT_SOURCES)).relativeFilePath(file.fileName()),
                              QString::fromUtf8(file.readAll())});
        }
    }
    return found;
}

struct Allowed {
    const char* path;
    const char* words; ///< what the line holds
    const char* why;
};

constexpr Allowed allowed[] = {
    {"ui/widgets/plain_text.cpp", "", "the helper itself"},
    {"ui/widgets/plain_text.h", "", "the helper itself"},
    {"ui/shell/ask.cpp", "QMessageBox", "its labels are set to Qt::PlainText, its buttons go through menuText()"},
    {"ui/answers/template_field.cpp", "format.setToolTip(", "kept in a format; shown by plainToolTip()"},
    {"ui/answers/answer_editor.cpp", "format.setToolTip(", "kept in a format; shown by plainToolTip()"},
};

bool isAllowed(const QString& path, const QString& line) {
    for (const Allowed& each : allowed)
        if (path == QLatin1String(each.path) && line.contains(QLatin1String(each.words)))
            return true;
    return false;
}

/// The calls `.arg(a).arg(b)` where a is not a number by its looks: in a name, "%2" would be filled with b.
QStringList chainsOfArg(const QString& text) {
    static const QRegularExpression chain(
        QStringLiteral(R"(\.arg\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)\s*\.arg\()"));
    static const QRegularExpression number(QStringLiteral(
        R"(^(qAbs\(.*|.*(\.size|->count|childCount|\.seconds)\(\)|.*\b(at|m_at|i|currentRow\(\)) \+ 1|words|over|whole / 60|each\.(line|told|of|column)|fit\.\w+)"
        R"(|\w+ / 60.*|count|left)$)"));
    QStringList found;
    auto each = chain.globalMatch(text);
    while (each.hasNext()) {
        const QString argument = each.next().captured(1).trimmed();
        if (!number.match(argument).hasMatch())
            found << argument;
    }
    return found;
}

const QStringList hostile{QStringLiteral("<img src=\"file:///etc/passwd\">"), QStringLiteral("<b>x</b>"),
                          QStringLiteral("&amp;"), QStringLiteral("R&D"), QStringLiteral("%1 %2 %3 %L1")};

} // namespace

TEST(PlainText, nothingInTheWindowShowsTextInAnotherWay) {
    static const QRegularExpression ways(QStringLiteral(
        R"(new QLabel\b|\bsetToolTip\(|QMessageBox|setWhatsThis\(|setStatusTip\(|QToolTip::showText\()"
        R"(|setTextFormat\((?!Qt::PlainText)|Qt::(RichText|AutoText)|QErrorMessage|\bsetHtml\(|\binsertHtml\()"));
    const QList<Source> all = sources();
    ASSERT_GT(all.size(), 200);
    for (const Source& source : all) {
        const QStringList lines = source.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString& line = lines[i];
            if (!ways.match(line).hasMatch() || isAllowed(source.path, line))
                continue;
            // The rest of a call may stand in the next line.
            EXPECT_TRUE((line + lines.value(i + 1)).contains(QLatin1String("plainToolTip(")))
                << source.path.toStdString() << ':' << i + 1 << ": " << line.trimmed().toStdString();
        }
    }
}

TEST(PlainText, everyExceptionIsStillNeeded) {
    const QList<Source> all = sources();
    for (const Allowed& each : allowed)
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const Source& source) {
            return source.path == QLatin1String(each.path) && source.text.contains(QLatin1String(each.words));
        })) << each.path;
}

TEST(PlainText, noNameIsTakenForAPattern) {
    EXPECT_EQ(chainsOfArg(QStringLiteral("tr(\"%1 %2\").arg(name).arg(3)")), QStringList{QStringLiteral("name")});
    EXPECT_EQ(chainsOfArg(QStringLiteral("tr(\"%1 %2\").arg(f(a), b)\n   .arg(3)")),
              QStringList{QStringLiteral("f(a), b")});
    EXPECT_TRUE(chainsOfArg(QStringLiteral("tr(\"%1 %2\").arg(row.size()).arg(name)")).isEmpty());
    for (const Source& source : sources())
        for (const QString& argument :
             source.path.startsWith(QLatin1String("app/cli/")) ? QStringList() : chainsOfArg(source.text))
            ADD_FAILURE() << source.path.toStdString() << ": .arg(" << argument.toStdString()
                          << ").arg(…): give them to one arg()";
}

TEST(PlainText, toolTipsShowWhatWasWritten) {
    for (const QString& words : hostile) {
        const QString tip = plainToolTip(words);
        QTextDocument shown;
        if (Qt::mightBeRichText(tip))
            shown.setHtml(tip);
        else
            shown.setPlainText(tip);
        EXPECT_EQ(shown.toPlainText(), words);
    }
}

TEST(PlainText, labelsShowWhatWasWritten) {
    QWidget parent;
    for (const QString& words : hostile) {
        QLabel* label = plainLabel(words, &parent);
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        EXPECT_EQ(label->text(), words);
    }
}

TEST(PlainText, anAmpersandIsNoKeyOfTheKeyboard) {
    EXPECT_EQ(menuText(QStringLiteral("R&D && more")), QStringLiteral("R&&D &&&& more"));
    Chip chip;
    setPlainText(&chip, QStringLiteral("R&D"));
    EXPECT_EQ(chip.text(), QStringLiteral("R&D"));
    EXPECT_TRUE(chip.shortcut().isEmpty());
}

} // namespace ascent
