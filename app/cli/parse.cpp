// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parse.h"

#include <QCoreApplication>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

QString shown(const QString& word) {
    return u'"' + word.simplified().left(60) + u'"';
}

/// The command whose name the words begin with.
const Command* commandOf(const QStringList& words) {
    for (const Command& command : commands()) {
        const QStringList name = QString::fromLatin1(command.name).split(u' ');
        if (words.mid(0, name.size()) == name)
            return &command;
    }
    return nullptr;
}

Error unknownCommand(const QStringList& words) {
    QStringList more;
    for (const Command& command : commands()) {
        const QStringList name = QString::fromLatin1(command.name).split(u' ');
        if (name.size() == 2 && name.first() == words.first())
            more.append(name.last());
    }
    if (!more.isEmpty())
        return badCall(words.size() > 1 ? tr("%1 can't be followed by %2").arg(words[0], shown(words[1]))
                                        : tr("%1 needs one more word").arg(words[0]),
                       tr("say %1 and one of %2").arg(words[0], more.join(QLatin1String(", "))));
    return badCall(tr("there is no command %1").arg(shown(words.first())), tr("see ascent-cli --help"));
}

const Option* optionOf(const Command& command, const QString& name) {
    for (const Option& option : command.options)
        if (name == QLatin1String(option.name))
            return &option;
    return nullptr;
}

Result<void> setToday(Call& call) {
    if (!call.has("--today"))
        return {};
    const QString text = call.value("--today");
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        return fail(badCall(tr("--today is %1, which is no date").arg(shown(text)), tr("give it as YYYY-MM-DD")));
    call.setClock(std::make_unique<FixedClock>(day));
    return {};
}

} // namespace

Error badCall(const QString& why, const QString& remedy) {
    return {ErrorCode::BadCall, tr("Cannot do that"), why, remedy, {}};
}

Result<Parsed> parseWords(const QStringList& words) {
    if (words.isEmpty())
        return fail(badCall(tr("no command is given"), tr("see ascent-cli --help")));
    Parsed parsed;
    parsed.command = commandOf(words);
    if (!parsed.command)
        return fail(unknownCommand(words));
    const Command& command = *parsed.command;
    const QString usage = tr("see ascent-cli %1 --help").arg(QLatin1String(command.name));
    QStringList rest = words.mid(QString::fromLatin1(command.name).count(u' ') + 1);
    bool onlyArguments = false;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (onlyArguments || !word.startsWith(u'-') || word == QLatin1String("-")) {
            parsed.call.arguments.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyArguments = true;
            continue;
        }
        if (word == QLatin1String("--help")) {
            parsed.help = true;
            return parsed;
        }
        const qsizetype equals = word.startsWith(QLatin1String("--")) ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        const Option* option = optionOf(command, name);
        if (!option)
            return fail(badCall(tr("%1 has no option %2").arg(QLatin1String(command.name), shown(name)), usage));
        if (parsed.call.options.contains(name))
            return fail(badCall(tr("%1 is given twice").arg(name), usage));
        if (!option->value && equals >= 0)
            return fail(badCall(tr("%1 takes no value").arg(name), usage));
        if (option->value && equals < 0 && rest.isEmpty())
            return fail(badCall(tr("%1 needs a value").arg(name), usage));
        parsed.call.options.insert(name, !option->value ? QString()
                                         : equals < 0   ? rest.takeFirst()
                                                        : word.mid(equals + 1));
    }
    const auto given = parsed.call.arguments.size();
    if (given < command.fewest)
        return fail(
            badCall(tr("%1 needs %2").arg(QLatin1String(command.name), QLatin1String(command.arguments)), usage));
    if (given > command.most)
        return fail(badCall(
            tr("%1 has no use for %2").arg(QLatin1String(command.name), shown(parsed.call.arguments.at(command.most))),
            usage));
    for (const QString& argument : parsed.call.arguments)
        if (argument.isEmpty())
            return fail(badCall(tr("an argument is empty"), usage));
    if (const auto set = setToday(parsed.call); !set)
        return fail(set.error());
    return parsed;
}

} // namespace ascent::cli
