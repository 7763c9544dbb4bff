// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonnode.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace ascent::exchange {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::exchange", text);
}

/// A bracket that is open at some place of a JSON text, and where in it that place is.
struct Open {
    bool list;
    bool keyNext;
    qsizetype index;
    QByteArray key;
};

/// The position after the string that begins at `start`.
qsizetype endOfString(const QByteArray& json, qsizetype start, qsizetype end) {
    qsizetype i = start + 1;
    while (i < end && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return qMin(i + 1, end);
}

/// The JSON path of what stands at a position; the text is sound up to there.
QString pathAt(const QByteArray& json, qsizetype end) {
    QList<Open> stack;
    for (qsizetype i = 0; i < end; ++i) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype after = endOfString(json, i, end);
            if (!stack.isEmpty() && stack.last().keyNext) {
                stack.last().key = json.mid(i + 1, after - i - 2);
                stack.last().keyNext = false;
            }
            i = after - 1;
        } else if (c == '{' || c == '[') {
            stack.append({c == '[', c == '{', 0, {}});
        } else if ((c == '}' || c == ']') && !stack.isEmpty()) {
            stack.removeLast();
        } else if (c == ',' && !stack.isEmpty()) {
            ++stack.last().index;
            stack.last().keyNext = !stack.last().list;
        }
    }
    constexpr qsizetype deepest = 12;
    QString path = QStringLiteral("$");
    for (qsizetype i = 0; i < qMin(stack.size(), deepest); ++i) {
        if (stack[i].list)
            path += QStringLiteral("[%1]").arg(stack[i].index);
        else if (!stack[i].key.isEmpty())
            path += u'.' + QString::fromUtf8(stack[i].key).left(40).simplified();
    }
    return stack.size() > deepest ? path + u'…' : path;
}

QString inWords(QJsonParseError::ParseError error) {
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::UnterminatedString:
        return tr("the text breaks off");
    case QJsonParseError::IllegalUTF8String:
        return tr("the text is not UTF-8");
    case QJsonParseError::DeepNesting:
        return tr("it is nested too deep");
    case QJsonParseError::DocumentTooLarge:
        return tr("it is too large");
    case QJsonParseError::GarbageAtEnd:
        return tr("something follows after the end");
    case QJsonParseError::MissingNameSeparator:
        return tr("a colon is missing");
    case QJsonParseError::MissingValueSeparator:
        return tr("a comma is missing");
    case QJsonParseError::IllegalNumber:
        return tr("a number is malformed");
    case QJsonParseError::IllegalEscapeSequence:
        return tr("an escape sequence is malformed");
    default:
        return tr("this is not JSON");
    }
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray& json, const QString& what) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const qsizetype at = qBound(qsizetype(0), qsizetype(error.offset), json.size());
    const QByteArrayView before = QByteArrayView(json).first(at);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = at - before.lastIndexOf('\n');
    const bool cut = at >= json.size() && error.error != QJsonParseError::DeepNesting &&
                     error.error != QJsonParseError::IllegalUTF8String;
    const QString why = cut ? tr("the text breaks off") : inWords(error.error);
    return fail(
        {ErrorCode::BadInput, what,
         tr("%1 %2 (line %3, column %4)").arg(pathAt(json, at), why, QString::number(line), QString::number(column)),
         tr("mend the file or export it anew"), error.errorString()});
}

} // namespace ascent::exchange
