// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/trace.h"

#ifdef Q_OS_LINUX

using namespace ascent;

namespace {

class CliUnderStrace : public test::Traced {
protected:
    /// One command, and what it may write.
    void call(const QString& words, const QStringList& expected, const QByteArray& input = {}) {
        ASSERT_EQ(trace(QStringLiteral(ASCENT_CLI), words.split(u' '), input), 0)
            << words.toStdString() << ": " << said().toStdString();
        // nscd tells names of users to the C library; where it runs it is a service of this computer.
        EXPECT_EQ(connections({QStringLiteral("^/(var/)?run/nscd/socket$")}), QStringList()) << words.toStdString();
        EXPECT_EQ(writtenBeside(expected), QStringList()) << words.toStdString();
        EXPECT_EQ(started(), QStringList()) << words.toStdString();
    }
};

} // namespace

TEST_F(CliUnderStrace, connectsToNothingAndWritesOnlyWhereItShould) {
    // The workbook, what stands beside it while it is open, and files that are moved into its place.
    const QStringList book{QStringLiteral("work/\\.?w2?\\.ascent[^/]*"),
                           QStringLiteral("work/\\.[^/]*w2?\\.ascent[^/]*"), QStringLiteral("work"),
                           QStringLiteral("work/\\.ascent-[^/]*"), QStringLiteral("tmp/.*")};
    // What Qt makes for every program that paints; fontconfig keeps what it found.
    const QStringList painting{QStringLiteral("(run|tmp)(/.*)?"), QStringLiteral("cache/fontconfig(/.*)?"),
                               QStringLiteral("cache"), QStringLiteral("/var/cache/fontconfig/.*")};
    const auto out = [](const char* suffix) {
        return QStringList{QStringLiteral("work/out\\.%1(\\.[A-Za-z0-9]+)?").arg(QLatin1String(suffix))};
    };
    call(QStringLiteral("new w.ascent --sample sales --today 2026-11-22"), book);
    call(QStringLiteral("export json w.ascent -o out.json"), book + out("json"));
    call(QStringLiteral("import json w2.ascent out.json"), book);
    QFile resume(path("work/resume.json"));
    ASSERT_TRUE(resume.open(QIODevice::WriteOnly));
    resume.write(R"({"basics":{"name":"N","url":"https://example.org"},"skills":[{"name":"Welding"}]})");
    resume.close();
    call(QStringLiteral("import resume w2.ascent resume.json"), book);
    call(QStringLiteral("export calendar w.ascent -o out.ics"), book + out("ics"));
    for (const char* format : {"pdf", "html", "md", "odt"}) {
        const QString name = QLatin1String(format);
        call(QStringLiteral("export plan w.ascent -o out.%1").arg(name), book + painting + out(format));
    }
    call(QStringLiteral("answer w.ascent --question career-goals"), book);
    call(QStringLiteral("search w.ascent team"), book);
    call(QStringLiteral("check w.ascent"), book);
    call(QStringLiteral("smart"), {}, "Learn Spanish by June 2027\n");
    call(QStringLiteral("posting"), {}, "Apply at https://example.org\n- Lead a team\n");
    call(QStringLiteral("critique --workbook w.ascent"), book, "See https://example.org for my aims.\n");
}

#endif
