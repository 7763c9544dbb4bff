// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parse.h"
#include "app/cli/terminal.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

using namespace ascent;
using namespace ascent::cli;

namespace {

int exitCode(ErrorCode code) {
    switch (code) {
    case ErrorCode::BadCall:
        return 2;
    case ErrorCode::BadInput:
        return 3;
    case ErrorCode::CannotWrite:
        return 4;
    case ErrorCode::Changed:
    case ErrorCode::Damaged:
    case ErrorCode::Locked:
    case ErrorCode::Newer:
    case ErrorCode::ReadOnly:
        return 5;
    }
    return 5;
}

void tell(const QString& sentence) {
    const QByteArray line = forTerminal("ascent-cli: " + sentence.simplified().toUtf8()) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

int report(const Error& error) {
    tell(error.sentence());
    return exitCode(error.code);
}

int finish(const Outcome& outcome) {
    const QByteArray out = forTerminal(outcome.out);
    const auto size = static_cast<size_t>(out.size());
    const bool written = std::fwrite(out.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (outcome.error)
        return report(*outcome.error);
    if (!written)
        return report({ErrorCode::CannotWrite,
                       QCoreApplication::translate("ascent-cli", "Cannot write the result"),
                       QCoreApplication::translate("ascent-cli", "standard output takes no more"),
                       QCoreApplication::translate("ascent-cli", "check where it leads"),
                       {}});
    if (!outcome.note.isEmpty())
        tell(outcome.note);
    return 0;
}

/// Which command it is decides whether fonts are needed, so the words are looked at before there is an application.
std::unique_ptr<QCoreApplication> application(int& argc, char** argv, bool draws) {
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // paints on paper, never on a screen
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Messages of the libraries below stay off standard error: it holds our one line.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char** argv) {
    qInstallMessageHandler(keepQuiet);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto parsed = parseWords(words);
    const bool draws = parsed && !parsed->help && parsed->command->draws;
    int one = 1; // Qt's own options are not ours
    const auto app = application(one, argv, draws);
    QCoreApplication::setApplicationName(QStringLiteral("ascent-cli"));
    if (words.value(0) == QLatin1String("--help") || words.value(0) == QLatin1String("help"))
        return finish(helpText());
    if (words.value(0) == QLatin1String("--version"))
        return finish(QStringLiteral("ascent-cli %1\n").arg(QLatin1String(ASCENT_VERSION)));
    if (!parsed)
        return report(parsed.error());
    return finish(parsed->help ? Outcome(helpText(*parsed->command)) : parsed->command->run(parsed->call));
}
