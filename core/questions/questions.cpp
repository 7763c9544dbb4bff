// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questions/questions.h"

#include "core/language/lang_file.h"
#include "core/model/content.h"

#include <algorithm>

namespace ascent {

namespace {

struct Catalogue {
    QuestionPlan every; ///< what holds where a question doesn't say otherwise
    QList<QuestionPlan> builtIn;
    QList<QuestionPlan> usual;
};

QStringList listed(const QString& text, QChar mark) {
    QStringList items;
    for (const QString& each : text.split(mark, Qt::SkipEmptyParts))
        items.append(each.simplified());
    return items;
}

/// Reads "weights: direction 60, company plan 84" and the like into a plan.
class LineReader {
public:
    LineReader(const LangFile& file, QuestionPlan& plan)
        : m_file(file)
        , m_plan(plan) {}

    void read(const LangLine& line) {
        m_line = line.number;
        const QString name = line.text.section(u':', 0, 0).trimmed(), text = line.text.section(u':', 1).trimmed();
        if (name == u"brief")
            m_plan.brief = text;
        else if (name == u"why")
            m_plan.why += m_plan.why.isEmpty() ? text : u' ' + text;
        else if (name == u"also")
            m_plan.also += listed(text, u'|');
        else if (name == u"shown")
            m_plan.whenChosen = text == u"when chosen";
        else if (name == u"plan")
            readToken(text, m_plan.kind);
        else if (name == u"known by")
            m_plan.knownBy.append(QRegularExpression(text, QRegularExpression::CaseInsensitiveOption));
        else if (name == u"manner")
            readTokens(text, m_plan.manners);
        else if (name == u"order")
            readTokens(text, m_plan.order);
        else if (name == u"wanted")
            readTokens(text, m_plan.wanted);
        else
            m_file.fault(m_line, QStringLiteral("\"%1\" is nothing that a question has").arg(name));
    }

private:
    template<class T>
    void readToken(const QString& text, T& value) {
        if (const auto known = fromToken<T>(text))
            value = *known;
        else
            m_file.fault(m_line, QStringLiteral("there is no \"%1\"").arg(text));
    }
    template<class T>
    void readTokens(const QString& text, QList<T>& values) {
        values.clear();
        for (const QString& each : listed(text, u',')) {
            T value{};
            readToken(each, value);
            values.append(value);
        }
    }
    const LangFile& m_file;
    QuestionPlan& m_plan;
    int m_line = 0;
};

const Catalogue& catalogue() {
    static const Catalogue all = [] {
        const LangFile& file = LangFile::named(QStringLiteral("questions.txt"));
        const auto every = QStringLiteral("every question");
        Catalogue read;
        for (const LangLine& line : file.lines(every))
            LineReader(file, read.every).read(line);
        for (const QString& key : file.sections()) {
            if (key == every)
                continue;
            QuestionPlan plan = read.every;
            plan.question = Question(key);
            plan.wording = file.title(key);
            for (const LangLine& line : file.lines(key))
                LineReader(file, plan).read(line);
            (plan.whenChosen ? read.usual : read.builtIn).append(plan);
        }
        return read;
    }();
    return all;
}

QString bare(const QString& wording) {
    QString text = wording.simplified().toLower();
    text.replace(u'\u2019', u'\'');
    while (text.endsWith(u'?') || text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

const QList<QuestionPlan>& builtInQuestions() {
    return catalogue().builtIn;
}

const QList<QuestionPlan>& usualQuestions() {
    return catalogue().usual;
}

const QuestionPlan& planOfOwn(const OwnQuestion& question) {
    const QString words = bare(question.text);
    const QuestionPlan* near = nullptr;
    for (const QList<QuestionPlan>* list : {&catalogue().builtIn, &catalogue().usual})
        for (const QuestionPlan& each : *list) {
            if (question.like.isEmpty() ? bare(each.wording) == words : each.question == question.like)
                return each;
            if (!near && std::any_of(each.knownBy.cbegin(), each.knownBy.cend(),
                                     [&](const QRegularExpression& sign) { return sign.match(words).hasMatch(); }))
                near = &each;
        }
    return near ? *near : catalogue().every;
}

const QuestionPlan& planOf(const Question& question) {
    for (const QList<QuestionPlan>* list : {&catalogue().builtIn, &catalogue().usual})
        for (const QuestionPlan& each : *list)
            if (each.question == question)
                return each;
    return catalogue().every;
}

bool isUsual(const Question& question) {
    const QList<QuestionPlan>& all = usualQuestions();
    return std::any_of(all.cbegin(), all.cend(), [&](const QuestionPlan& each) { return each.question == question; });
}

bool isBuiltIn(const Question& question) {
    return placeOf(question) < builtInQuestions().size();
}

qsizetype placeOf(const Question& question) {
    const QList<QuestionPlan>& all = builtInQuestions();
    return std::find_if(all.cbegin(), all.cend(), [&](const QuestionPlan& each) { return each.question == question; }) -
           all.cbegin();
}

QString wordingOf(const Question& question) {
    return isBuiltIn(question) || isUsual(question) ? planOf(question).wording : question.token();
}

const OwnQuestion* ownQuestion(const Question& question, const Content& content) {
    return isBuiltIn(question) ? nullptr : content.questions.find(question.ownId());
}

QString wordingOf(const Question& question, const Content& content) {
    const OwnQuestion* own = ownQuestion(question, content);
    return own ? own->text.simplified() : wordingOf(question);
}

const QuestionPlan& planOf(const Question& question, const Content& content) {
    const OwnQuestion* own = ownQuestion(question, content);
    return own ? planOfOwn(*own) : planOf(question);
}

QString brieflyOf(const Question& question, const Content& content) {
    const OwnQuestion* own = ownQuestion(question, content);
    return own ? own->text.simplified() : isBuiltIn(question) ? planOf(question).brief : question.token();
}

QList<Question> questionsFor(const Content& content, const std::optional<RoleId>& role) {
    QList<Question> questions;
    for (const QuestionPlan& each : builtInQuestions())
        questions.append(each.question);
    for (const OwnQuestion& each : content.questions)
        if (!each.role || each.role == role)
            questions.append(questionOf(each));
    return questions;
}

std::optional<Question> questionNamed(const QString& keyOrWords) {
    const QString words = bare(keyOrWords);
    for (const QuestionPlan& each : builtInQuestions())
        if (each.question.token() == keyOrWords || bare(each.wording) == words ||
            std::any_of(each.also.cbegin(), each.also.cend(),
                        [&](const QString& other) { return bare(other) == words; }))
            return each.question;
    return std::nullopt;
}

std::optional<Question> questionNamed(const QString& keyOrWords, const Content& content) {
    if (const auto known = questionNamed(keyOrWords))
        return known;
    const QString words = bare(keyOrWords);
    for (const OwnQuestion& each : content.questions)
        if (each.id.toString() == keyOrWords || bare(each.text) == words)
            return questionOf(each);
    return isUsual(Question(keyOrWords)) ? std::optional(Question(keyOrWords)) : std::nullopt;
}

} // namespace ascent
