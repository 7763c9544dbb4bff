// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/templates.h"
#include "core/questions/questions.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::answers", text);
}

constexpr qsizetype longest = 20000;
constexpr qsizetype deepest = 12;

struct Section {
    QString name;
    qsizetype at = 0;
};

TemplateFault faultAt(const QString& body, qsizetype at, const QString& message) {
    TemplateFault fault;
    fault.message = message;
    const QStringView before = QStringView(body).left(at);
    fault.line = int(before.count(u'\n')) + 1;
    for (const QChar c : before.mid(before.lastIndexOf(u'\n') + 1))
        fault.column += !c.isLowSurrogate();
    return fault;
}

bool isKnown(const QString& name, const QList<TemplateName>& known, const QList<Section>& open) {
    for (const TemplateName& each : known) {
        if (each.name == name)
            return true;
        for (const Section& section : open)
            if (section.name == each.name && each.items.contains(name))
                return true;
    }
    return false;
}

} // namespace

QList<TemplateFault> checkTemplate(const QString& body) {
    if (body.size() > longest)
        return {faultAt(body, longest, tr("the template is longer than 20,000 characters"))};
    const QList<TemplateName> known = templateNames();
    QList<TemplateFault> faults;
    QList<Section> open;
    const auto fault = [&](qsizetype at, const QString& message) { faults.append(faultAt(body, at, message)); };
    for (qsizetype at = body.indexOf(QLatin1String("{{")); at >= 0; at = body.indexOf(QLatin1String("{{"), at)) {
        const bool triple = at + 2 < body.size() && body[at + 2] == u'{';
        const QString closer = triple ? QStringLiteral("}}}") : QStringLiteral("}}");
        const qsizetype end = body.indexOf(closer, at + 2);
        if (end < 0) {
            fault(at, tr("this tag is not closed"));
            return faults;
        }
        QString name = body.mid(at + (triple ? 3 : 2), end - at - (triple ? 3 : 2)).trimmed();
        const QChar mark = triple || name.isEmpty() ? QChar() : name.front();
        const qsizetype start = at;
        at = end + closer.size();
        if (mark == u'!')
            continue;
        if (QStringView(u"#^/&").contains(mark))
            name = name.mid(1).trimmed();
        if (mark == u'>') {
            fault(start, tr("templates can't include others"));
        } else if (mark == u'=') {
            fault(start, tr("delimiters can't be changed"));
        } else if (name.isEmpty()) {
            fault(start, tr("a name is missing"));
        } else if (mark == u'/') {
            if (open.isEmpty())
                fault(start, tr("\u201C%1\u201D is closed but was not opened").arg(name));
            else if (open.last().name != name)
                fault(start, tr("\u201C%1\u201D is closed, but \u201C%2\u201D is open").arg(name, open.last().name));
            if (!open.isEmpty())
                open.removeLast();
        } else if (!isKnown(name, known, open)) {
            fault(start, tr("there is nothing called \u201C%1\u201D").arg(name));
            if (mark == u'#' || mark == u'^')
                open.append({name, start});
        } else if (mark == u'#' || mark == u'^') {
            open.append({name, start});
            if (open.size() > deepest) {
                fault(start, tr("sections are nested too deeply"));
                return faults;
            }
        }
    }
    for (const Section& section : open)
        fault(section.at, tr("\u201C%1\u201D is not closed").arg(section.name));
    return faults;
}

QList<TemplateName> templateNames() {
    using Use = TemplateName::Use;
    const auto qs = [](const char* text) { return QLatin1String(text); };
    QList<TemplateName> list{
        {qs("direction"), Use::Text, tr("your long-term direction, as a sentence"), {}},
        {qs("why"), Use::Text, tr("why you want it"), {}},
        {qs("second"), Use::Text, tr("a second direction"), {}},
        {qs("motive"), Use::Text, tr("what drives you and what you value"), {}},
        {qs("growth"), Use::Text, tr("what you hope to learn"), {}},
        {qs("fit"), Use::Text, tr("goals held against duties of the role"), {}},
        {qs("path"), Use::Text, tr("the steps that you are taking"), {}},
        {qs("strengths"), Use::Text, tr("strengths that the role asks for"), {}},
        {qs("evidence"), Use::Text, tr("an example from your work"), {}},
        {qs("tie"), Use::Text, tr("how your entries meet the role's duties"), {}},
        {qs("company"), Use::Text, tr("what you know of the company"), {}},
        {qs("flexibility"), Use::Text, tr("how you adjusted course"), {}},
        {qs("stance"), Use::Text, tr("what your aim or your stage means for the work"), {}},
        {qs("commitment"), Use::Text, tr("that you mean to stay and grow"), {}},
        {qs("aspiration.to"), Use::Text, tr("the aspiration after \u201Cto\u201D: become a nurse"), {}},
        {qs("aspiration.ing"), Use::Text, tr("the aspiration as a noun: becoming a nurse"), {}},
        {qs("aspiration.text"), Use::Text, tr("the aspiration as you typed it"), {}},
        {qs("aspiration.why"), Use::Text, tr("why you want it, as you typed it"), {}},
        {qs("role.title"), Use::Text, tr("the title of the role"), {}},
        {qs("role.company"), Use::Text, tr("the company"), {}},
        {qs("person.name"), Use::Text, tr("your name"), {}},
        {qs("person.headline"), Use::Text, tr("what you are today"), {}},
        {qs("person.post"), Use::Text, tr("your post with its article: a civil engineer"), {}},
        {qs("person.background"), Use::Text, tr("your education and experience"), {}},
        {qs("research.culture"), Use::Text, tr("the company's culture"), {}},
        {qs("research.mission"), Use::Text, tr("the company's mission"), {}},
        {qs("research.now"), Use::Text, tr("what the company works on now"), {}},
        {qs("research.plan"), Use::Text, tr("where the company wants to go"), {}},
        {qs("research.admire"), Use::Text, tr("what draws you to the company"), {}},
        {qs("goals"), Use::List, tr("the goals that may be spoken of"), {qs("to"), qs("text"), qs("by"), qs(".")}},
        {qs("abilities"), Use::List, tr("your strengths, best fit first"), {qs("name"), qs("proof"), qs(".")}},
        {qs("duties"), Use::List, tr("the duties of the role"), {qs("to"), qs(".")}},
        {qs("drivers"), Use::List, tr("what drives you"), {qs("name"), qs(".")}},
        {qs("values"), Use::List, tr("values of your life and career"), {qs("name"), qs(".")}},
        {qs("stories"),
         Use::List,
         tr("your achievements"),
         {qs("title"), qs("situation"), qs("action"), qs("result"), qs(".")}},
        {qs("brief"), Use::Condition, tr("the answer is to take 30 seconds"), {}},
        {qs("long"), Use::Condition, tr("the answer may take 90 seconds or more"), {}},
    };
    for (const QuestionPlan& each : builtInQuestions())
        list.append(
            {QLatin1String("asked.") + each.question.token(), Use::Condition, tr("this question was asked"), {}});
    return list;
}

} // namespace ascent
