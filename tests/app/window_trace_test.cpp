// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/trace.h"

#ifdef Q_OS_LINUX

using namespace ascent;

class WindowUnderStrace : public test::Traced {};

TEST_F(WindowUnderStrace, connectsToNoNetworkAndWritesOnlyWhereItSays) {
    ASSERT_EQ(trace(QStringLiteral(ASCENT_CLI), {QStringLiteral("new"), QStringLiteral("w.ascent"),
                                                 QStringLiteral("--sample"), QStringLiteral("sales")}),
              0)
        << said().toStdString();
    ASSERT_EQ(trace(QStringLiteral(ASCENT_WALK), {QStringLiteral("w.ascent")}), 0) << said().toStdString();
    ASSERT_TRUE(said().contains("walked")) << said().toStdString();

    // Services of this computer: names of users, the desktop's bus and its aids, the display, the printers.
    QStringList outside = connections(
        {QStringLiteral("^/(var/)?run/nscd/socket$"), QStringLiteral("^/(var/)?run/dbus/system_bus_socket$"),
         QStringLiteral("^/tmp/dbus-"), QStringLiteral("/run/(bus|at-spi/bus.*|wayland-[0-9]+)$"),
         QStringLiteral("^/run/user/[0-9]+/(bus|at-spi/.*|wayland-[0-9]+)$"),
         QStringLiteral("^/tmp/.X11-unix/X[0-9]+$"), QStringLiteral("^/(var/)?run/cups/cups.sock$")});
    // The library of CUPS asks the print service of this computer, where that has no socket in the file system, by its
    // port on this computer: a preview does (the page Privacy says so). Nothing may go any further.
    outside.removeIf([](const QString& call) {
        return call.contains(QLatin1String("socket(AF_INET")) ||
               call.contains(QLatin1String("inet_addr(\"127.0.0.1\")")) ||
               call.contains(QLatin1String("inet_pton(AF_INET6, \"::1\""));
    });
    EXPECT_EQ(outside, QStringList());
    EXPECT_EQ(started(), QStringList());

    EXPECT_EQ(
        writtenBeside({QStringLiteral("work"), QStringLiteral("work/\\.?w\\.ascent[^/]*"),
                       QStringLiteral("work/w backups(/.*)?"), QStringLiteral("work/\\.ascent-[^/]*"),
                       QStringLiteral("config(/Ascent(/Ascent\\.conf[^/]*)?)?"), QStringLiteral("data(/Ascent.*)?"),
                       QStringLiteral("(run|tmp|cache)(/.*)?"), QStringLiteral("/var/cache/fontconfig/.*")}),
        QStringList());
}

#endif
