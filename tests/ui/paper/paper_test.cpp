// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan.h"
#include "core/report/sheet.h"
#include "tests/support/print.h"
#include "tests/support/question_keys.h"
#include "ui/paper/pages.h"
#include "ui/paper/paper.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace ascent;

namespace {

const QDate today(2026, 11, 22);
const QSizeF a4(595, 842), letter(612, 792);

Goal goalOf(const QString& statement, double position, ShareLevel share = ShareLevel::Interview) {
    Goal goal;
    goal.statement = statement;
    goal.position = position;
    goal.share = share;
    goal.specific = QStringLiteral("Finish the office shift, then the first flight of stairs");
    goal.due = today.addDays(40 + 11 * int(position));
    return goal;
}

Content fullContent(int goals) {
    Content content;
    content.person.name = QStringLiteral("Ines Oliveira");
    for (int i = 1; i <= goals; ++i) {
        const Goal goal = goalOf(QStringLiteral("Repair %1 harbour cranes without a second visit").arg(i), i);
        content.goals.put(goal);
        Step step;
        step.goal = goal.id;
        step.position = i;
        step.title = QStringLiteral("Order part %1").arg(i);
        step.due = today.addDays(i % 28);
        content.steps.put(step);
    }
    for (int i = 0; i < 40; ++i) {
        Strength strength;
        strength.position = i + 1;
        strength.name = QStringLiteral("hydraulics of kind %1").arg(i);
        strength.excel = 5 - i % 2;
        strength.enjoy = 5 - i % 3;
        content.strengths.put(strength);
    }
    return content;
}

Role fullRole() {
    const QString much =
        QStringLiteral("They look after the cranes of a whole harbour and want every one of them to run. ")
            .repeated(30);
    Role role;
    role.position = 1;
    role.title = QStringLiteral("Crane technician");
    role.company = QStringLiteral("Harbour & Sons");
    role.mission = role.culture = role.shortTerm = role.longTerm = role.admire = much;
    role.posting =
        QStringLiteral("Requirements\n") +
        QStringLiteral("- Experience with hydraulics is required\n- You must hold a licence for slewing cranes\n")
            .repeated(40);
    for (int i = 0; i < 40; ++i)
        role.questionsToAsk.append(much);
    return role;
}

QString textOf(const QByteArray& pdf) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

bool canReadPdf() {
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(Pdf, HasPaperTitleLanguageAndOutline) {
    for (const auto& [paper, size] : {std::pair(PaperSize::A4, a4), std::pair(PaperSize::Letter, letter)}) {
        const auto bytes = toPdf(buildGoalPlan(fullContent(3), today), paper);
        ASSERT_TRUE(bytes);
        QPDF pdf;
        pdf.processMemoryFile("plan", bytes->constData(), size_t(bytes->size()));
        const auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
        ASSERT_GT(sheets.size(), 1u);
        QPDFObjectHandle box = QPDFPageObjectHelper(sheets[0]).getMediaBox();
        EXPECT_NEAR(box.getArrayItem(2).getNumericValue(), size.width(), 1);
        EXPECT_NEAR(box.getArrayItem(3).getNumericValue(), size.height(), 1);
        EXPECT_EQ(pdf.getRoot().getKey("/Lang").getUTF8Value(), "en");
        EXPECT_EQ(pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value(), "Goal plan – Ines Oliveira");
        EXPECT_EQ(pdf.getTrailer().getKey("/Info").getKey("/Author").getUTF8Value(), "Ines Oliveira");
        EXPECT_GE(pdf.getRoot().getKey("/Outlines").getKey("/Count").getIntValue(), 3);
        EXPECT_FALSE(pdf.anyWarnings());
    }
}

TEST(Pdf, WordsWithLigaturesAreFound) {
    if (!canReadPdf())
        GTEST_SKIP() << "pdftotext is not installed";
    const auto bytes = toPdf(buildGoalPlan(fullContent(3), today), PaperSize::A4);
    ASSERT_TRUE(bytes);
    const QString text = textOf(*bytes);
    for (const char* word : {"Finish", "office", "shift", "first", "flight"})
        EXPECT_TRUE(text.contains(QLatin1String(word))) << word;
}

TEST(Pdf, TheLabelOfAListStandsAboveItWhereThereAreColumns) {
    if (!canReadPdf())
        GTEST_SKIP() << "pdftotext is not installed";
    for (const int columns : {1, 2}) {
        Report report;
        report.title = QStringLiteral("Signal box");
        report.columns = columns;
        report::Items items;
        items.label = QStringLiteral("Not shown yet");
        items.rows = {{QStringLiteral("Welding")}, {QStringLiteral("Danish")}};
        report.blocks.append({items});
        const auto bytes = toPdf(report, PaperSize::Letter);
        ASSERT_TRUE(bytes);
        const QString text = textOf(*bytes);
        EXPECT_EQ(text.count(QStringLiteral("Not shown yet")), 1) << columns;
        EXPECT_LT(text.indexOf(QStringLiteral("Not shown yet")), text.indexOf(QStringLiteral("Danish"))) << columns;
    }
}

TEST(Outputs, NothingPrivateIsInAnyOfThem) {
    Content content = fullContent(3);
    content.goals.put(goalOf(QStringLiteral("Zanzibar escape"), 50, ShareLevel::Private));
    Goal planned = goalOf(QStringLiteral("Quokka course"), 51, ShareLevel::Plan);
    planned.parent = content.goals.rows().last().id;
    content.goals.put(planned);
    Role role = fullRole();
    role.notes = QStringLiteral("Zanzibar notes");
    content.roles.put(role);
    const Report plan = buildGoalPlan(content, today);
    const auto sheet = buildPrepSheet(content, role.id, today);
    ASSERT_TRUE(sheet);
    QTemporaryDir folder;
    for (const char* extension : {"html", "md", "pdf"})
        for (const Report* report : {&plan, &*sheet}) {
            const QString path = folder.filePath(QStringLiteral("out.") + QLatin1String(extension));
            ASSERT_TRUE(writeReport(*report, path, PaperSize::A4));
            const bool pdf = path.endsWith(QLatin1String("pdf"));
            if (pdf && !canReadPdf())
                continue;
            const QString text = pdf ? textOf(contentsOf(path)) : QString::fromUtf8(contentsOf(path));
            EXPECT_FALSE(text.contains(QLatin1String("Zanzibar"))) << extension;
            EXPECT_EQ(text.contains(QLatin1String("Quokka")), report == &plan) << extension;
        }
}

TEST(Pages, NoHeadingIsLeftAtTheFootOfAPage) {
    for (const QSizeF& paper : {a4, letter}) {
        const Pages pages(buildGoalPlan(fullContent(100), today), paper);
        ASSERT_GE(pages.headings().size(), 100);
        for (const HeadingPlace& heading : pages.headings()) {
            // A heading, its line below, and at least two lines of what it heads.
            const double left = pages.size().height() - heading.y;
            EXPECT_GT(left, (72 + 60) * unitsPerPoint) << heading.text.toStdString();
            EXPECT_LT(heading.page, pages.count());
        }
    }
}

TEST(Pages, AHeadingStaysWithTheGroupBelowIt) {
    using namespace report;
    // Wherever on the page it comes, the section's heading and the entry that stays together share a page.
    for (int filled = 1; filled < 60; ++filled) {
        Report plan;
        Items items, group;
        for (int i = 0; i < filled; ++i)
            items.rows.append({QStringLiteral("Grease bearing %1").arg(i)});
        for (int i = 0; i < 10; ++i)
            group.rows.append({QStringLiteral("Lift the beam %1").arg(i)});
        Heading entry{2, QStringLiteral("Cranes")};
        entry.together = true;
        plan.blocks = {{items}, {Heading{1, QStringLiteral("Harbour")}}, {entry}, {group}};
        const Pages pages(plan, a4);
        ASSERT_EQ(pages.headings().size(), 2);
        EXPECT_EQ(pages.headings()[0].page, pages.headings()[1].page) << filled << " lines above";
    }
}

TEST(Pages, TheSheetHasTwoPagesWhateverTheWorkbookHolds) {
    Content content = fullContent(100);
    Role role = fullRole();
    content.roles.put(role);
    for (const char* key : questionKeys) {
        Answer answer;
        answer.question = Question(QLatin1String(key));
        answer.role = role.id;
        answer.position = content.answers.endPosition();
        answer.text = QStringLiteral("I want to keep every crane of the harbour running by 2029. ").repeated(60);
        content.answers.put(answer);
    }
    for (int i = 0; i < 40; ++i) {
        const QString line = QStringLiteral("Knowledge of tidal barrage %1").arg(i);
        role.posting += QStringLiteral("\n- ") + line;
        OwnWords own;
        own.role = role.id;
        own.line = line;
        own.words = QStringLiteral("I would learn it beside the harbour master in my first winter here. ").repeated(20);
        own.position = content.ownWords.endPosition();
        content.ownWords.put(own);
    }
    content.roles.put(role);
    const auto sheet = buildPrepSheet(content, role.id, today);
    ASSERT_TRUE(sheet);
    for (const QSizeF& paper : {a4, letter}) {
        const Pages pages(*sheet, paper);
        EXPECT_LE(pages.count(), 2);
        // What matters most is still there.
        EXPECT_GE(std::count_if(pages.headings().begin(), pages.headings().end(),
                                [](const HeadingPlace& each) { return each.level == 2; }),
                  6);
        // A section that is too long as a whole leaves no page empty.
        EXPECT_EQ(pages.count(), 2);
    }
}

TEST(Write, AnUnknownExtensionIsABadCall) {
    const auto done = writeReport(buildGoalPlan({}, today), QStringLiteral("/tmp/plan.docx"), PaperSize::A4);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::BadCall);
}

TEST(Write, WhatCanNotBeWrittenSaysSo) {
    QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("no/such/plan.pdf"));
    const auto done = writeReport(buildGoalPlan({}, today), missing, PaperSize::A4);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::CannotWrite);
    EXPECT_FALSE(QFile::exists(missing));
    // A folder of that name can't be replaced, and stays.
    const QString taken = folder.filePath(QStringLiteral("taken.md"));
    ASSERT_TRUE(QDir().mkpath(taken));
    const auto again = writeReport(buildGoalPlan({}, today), taken, PaperSize::A4);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::CannotWrite);
    EXPECT_TRUE(QFileInfo(taken).isDir());
}

TEST(Write, EveryFormatIsMadeOfAnEmptyWorkbookToo) {
    QTemporaryDir folder;
    for (const char* name : {"a.pdf", "a.odt", "a.html", "a.md", "A.PDF"}) {
        const QString path = folder.filePath(QLatin1String(name));
        ASSERT_TRUE(writeReport(buildGoalPlan({}, today), path, PaperSize::Letter)) << name;
        EXPECT_GT(contentsOf(path).size(), 50) << name;
    }
}
