// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/gaps/line_wording.h"

#include "core/language/lang_pattern.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/phrase.h"

namespace ascent {

namespace {
constexpr QStringView wording = u"alignment/wording.txt";
}

QString plainLine(const QString& line) {
    static const QRegularExpression tag(QStringLiteral("</?[a-z][^<>]{0,200}>"),
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression& need = langPattern(wording, u"how much it is asked for");
    QString text = line;
    text.replace(tag, QStringLiteral(" "));
    text.remove(u'*');
    text.remove(QStringLiteral("__"));
    text = withoutStop(tidied(text));
    const QString rest = text.left(text.indexOf(need)).trimmed();
    return withoutStop(rest.contains(u' ') || !rest.isEmpty() ? rest : text);
}

QString withoutVerbLead(const QString& text) {
    static const QRegularExpression& lead = langPattern(wording, u"announces a verb");
    QString rest = text;
    rest.remove(lead);
    return rest.count(u' ') >= 1 ? rest : text;
}

QString withoutThingLead(const QString& text) {
    static const QRegularExpression& lead = langPattern(wording, u"announces a thing");
    QString rest = text;
    rest.remove(lead);
    return rest;
}

QString brief(const QString& text) {
    constexpr int mostWords = 18;
    return withoutStop(shortened(text, mostWords).value_or(text));
}

} // namespace ascent
