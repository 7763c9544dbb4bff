// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questions/questions.h"

#include "core/language/lang_file.h"

#include <algorithm>

namespace ascent {

namespace {

struct Catalogue {
    QuestionPlan every; ///< what holds where a question doesn't say otherwise
    QList<QuestionPlan> builtIn;
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
        else if (name == u"opens with")
            readToken(text, m_plan.opens);
        else if (name == u"weights")
            readWeights(text);
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
    void readWeights(const QString& text) {
        for (const QString& each : listed(text, u',')) {
            const QString name = each.section(u' ', 0, -2);
            bool isNumber = false;
            const double weight = each.section(u' ', -1).toDouble(&isNumber);
            if (const auto part = fromToken<SpokenPart>(name); part && isNumber)
                m_plan.parts.insert(*part, weight);
            else if (const auto detail = fromToken<PartDetail>(name); detail && isNumber)
                m_plan.details.insert(*detail, weight);
            else
                m_file.fault(m_line, QStringLiteral("\"%1\" is no part with its weight").arg(each));
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
            read.builtIn.append(plan);
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

const QuestionPlan& planOf(const Question& question) {
    const qsizetype at = placeOf(question);
    return at < builtInQuestions().size() ? builtInQuestions()[at] : catalogue().every;
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
    return isBuiltIn(question) ? planOf(question).wording : question.token();
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

} // namespace ascent
