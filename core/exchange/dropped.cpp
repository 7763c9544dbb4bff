// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dropped.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::exchange", text);
}

/// A bracket that is open, and where in it the reading is.
struct Open {
    bool list = false;
    bool keyNext = false;
    qsizetype index = 0;
    QString key;
    QSet<QString> seen;
};

/// The position after the string that begins at `start`.
qsizetype endOfString(const QByteArray& json, qsizetype start) {
    qsizetype i = start + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

QString keyOf(const QByteArray& quoted) {
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.constData() + 1, quoted.size() - 2);
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString(); // the escapes are read by the library
}

QString pathOf(const QList<Open>& stack) {
    constexpr qsizetype deepest = 12;
    QString path = QStringLiteral("$");
    for (qsizetype i = 0; i < std::min(stack.size(), deepest); ++i)
        path +=
            stack[i].list ? u'[' + QString::number(stack[i].index) + u']' : u'.' + stack[i].key.left(40).simplified();
    return stack.size() > deepest ? path + u'…' : path;
}

} // namespace

void DroppedMembers::addUnknown(const QString& path) {
    if (++unknown <= mostPaths)
        unknownPaths.append(path);
}

void DroppedMembers::addTwice(const QString& path) {
    if (++twice <= mostPaths)
        twicePaths.append(path);
}

QString DroppedMembers::sentence() const {
    QStringList parts;
    if (unknown > 0)
        parts << (unknown == 1 ? tr("1 member is not known and was not read: %1").arg(unknownPaths.first())
                               : tr("%1 members are not known and were not read, the first is %2")
                                     .arg(QString::number(unknown), unknownPaths.first()));
    if (twice > 0)
        parts << (twice == 1 ? tr("1 member stands twice, and the last was taken: %1").arg(twicePaths.first())
                             : tr("%1 members stand twice, and the last was taken, the first is %2")
                                   .arg(QString::number(twice), twicePaths.first()));
    return parts.join(QStringLiteral("; "));
}

QStringList DroppedMembers::lines() const {
    QStringList all;
    if (isEmpty())
        return all;
    all << sentence();
    for (const QString& path : unknownPaths)
        all << tr("Not known: %1").arg(path);
    for (const QString& path : twicePaths)
        all << tr("Stands twice: %1").arg(path);
    return all;
}

void exchange::findTwice(const QByteArray& json, DroppedMembers& dropped) {
    QList<Open> stack;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype after = endOfString(json, i);
            if (!stack.isEmpty() && stack.last().keyNext) {
                Open& object = stack.last();
                object.key = keyOf(json.mid(i, after - i));
                object.keyNext = false;
                const qsizetype before = object.seen.size();
                object.seen.insert(object.key);
                if (object.seen.size() == before)
                    dropped.addTwice(pathOf(stack));
            }
            i = after - 1;
        } else if (c == '{' || c == '[') {
            stack.append({c == '[', c == '{', 0, {}, {}});
        } else if ((c == '}' || c == ']') && !stack.isEmpty()) {
            stack.removeLast();
        } else if (c == ',' && !stack.isEmpty()) {
            ++stack.last().index;
            stack.last().keyNext = !stack.last().list;
        }
    }
}

} // namespace ascent
