// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with one sentence of an answer: it is the person's own, or proposed.
#include "core/language/phrases/tidy.h"
#include "core/say/keep_line.h"
#include "ui/answers/answer_desk.h"
#include "ui/answers/question_words.h"
#include "ui/answers/sentence_bar.h"

namespace ascent {

namespace {

/// What a line speaks of, in a few words.
QString subjectOf(const SayLine& line, const Content& content) {
    const auto named = [&](const auto& id) { return id ? entryName(content, kindOf(*id), id->uuid()) : QString(); };
    if (line.driver)
        for (const Driver& driver : content.drivers)
            if (driver.kind == *line.driver)
                return entryName(content, EntityKind::Driver, driver.id.uuid());
    for (const QString& name : {named(line.aspiration), named(line.goal), named(line.strength), named(line.story),
                                named(line.value), named(line.reflection), named(line.role)})
        if (!name.isEmpty())
            return withoutStop(name);
    return {};
}

} // namespace

void AnswerDesk::makeSentenceBar(QVBoxLayout* box) {
    m_sentence = new SentenceBar(this);
    m_sentence->setReadOnly(m_session.isReadOnly());
    box->addWidget(m_sentence);
    connect(m_editor, &AnswerEditor::cursorMoved, this, &AnswerDesk::showSentence);
    connect(m_sentence, &SentenceBar::keepAsked, this, [this](const SentenceLine& sentence) {
        SayLine line = *sentence.line;
        line.text = sentence.whole;
        m_session.act(tr("Keep how I say it"), [&](Edit& edit) { keepLine(edit, line); });
    });
    connect(m_sentence, &SentenceBar::useAsked, this, [this](const SentenceLine& sentence) {
        m_session.flush();
        const SayLine line = reworded(sentence, sentence.words);
        m_session.act(tr("Use a wording from now on"), [&](Edit& edit) { keepLine(edit, line); });
    });
    connect(m_sentence, &SentenceBar::rewordAsked, this,
            [this](const SentenceLine& sentence, const QString& words, bool hereAlone) {
                m_session.flush();
                SayLine line = reworded(sentence, words);
                if (hereAlone)
                    line.forRole = m_draft.role();
                const QString text = withSentence(sentence, words);
                m_session.act(tr("Reword a sentence"), [&](Edit& edit) {
                    keepLine(edit, line);
                    m_draft.write(edit, text);
                });
            });
    connect(m_sentence, &SentenceBar::leaveOutAsked, this, [this](const SentenceLine& sentence) {
        m_session.flush();
        const QString text = withSentence(sentence, {});
        m_session.act(tr("Leave out a sentence"), [&](Edit& edit) { m_draft.write(edit, text); });
    });
}

QString AnswerDesk::withSentence(const SentenceLine& sentence, const QString& words) const {
    QString text = m_editor->value();
    if (QStringView(text).mid(sentence.at.start, sentence.at.length) != sentence.words)
        return text; // typing went on since
    qsizetype end = sentence.at.end();
    if (words.isEmpty()) // with the space behind it
        while (end < text.size() && text[end] == u' ')
            ++end;
    return text.replace(sentence.at.start, end - sentence.at.start, words).trimmed();
}

void AnswerDesk::readSentences(const QString& text) {
    m_sentences.clear();
    if (const auto from = m_draft.source(text))
        m_sentences = sentenceLines(text, *from, m_session.content(), m_session.today());
    showSentence();
}

QList<TextMark> AnswerDesk::proposedMarks() const {
    QList<TextMark> marks;
    for (const SentenceLine& each : m_sentences)
        if (!each.own && each.line && each.before.isEmpty())
            marks.append({TextMark::Kind::Proposed, each.at.start, each.at.length,
                          tr("Proposed: keep it, or say it in your own words")});
    return marks;
}

void AnswerDesk::showSentence() {
    std::optional<SentenceLine> here;
    const qsizetype at = m_editor->cursorPosition();
    if (m_editor->isActive() || m_sentence->isAncestorOf(focusWidget()))
        for (const SentenceLine& each : std::as_const(m_sentences))
            if (each.at.start <= at && at <= each.at.end())
                here = each;
    m_sentence->setSentence(here, here && here->line ? subjectOf(*here->line, m_session.content()) : QString());
}

} // namespace ascent
