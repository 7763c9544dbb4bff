// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/origin.h"
#include "ui/answers/answer_draft.h"
#include "ui/answers/answer_states.h"
#include "ui/editing/page.h"

class QScrollArea;
class QStackedWidget;

namespace ascent {

class AnswerDesk;
class ConsistencyPanel;
class CriticPanel;
class EmptyState;
class OriginPanel;
class TemplatesView;
struct Judgement;

/// What the person will say: for each role and question a text, composed from the entries and then their own, with the
/// critic and the origin of each sentence beside it.
class AnswersPage final : public Page {
    Q_OBJECT
public:
    explicit AnswersPage(Session& session, QWidget* parent = nullptr);

    void newEntry() override;
    QString newText() const override;
    bool open(const Destination& to) override;
    bool leave() override;
    void takeFocus() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeWritingView();
    void connectParts();
    void onChanged(const Changes& changes);
    void refresh();
    void refreshStates();
    void turnTo(const std::optional<RoleId>& role, const Question& question, const std::optional<AnswerId>& which = {});
    void addQuestion(const QString& words, const Question& like);
    void removeQuestion(const Question& question);
    void showTemplates(bool show);
    void showJudgement(const Judgement& said);
    void addShortcuts();
    void goToRemark(bool forward);
    void showOnlyText(bool only);
    void showHere();
    void light(const QUuid& entry);
    void placeSide();
    std::optional<RoleId> firstRole() const;

    AnswerDraft m_draft;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_writing = nullptr;
    QuestionList* m_questions = nullptr;
    AnswerDesk* m_desk = nullptr;
    QWidget* m_column = nullptr;
    QWidget* m_side = nullptr;
    QWidget* m_listLine = nullptr;
    QWidget* m_sideLine = nullptr;
    QScrollArea* m_sideScroll = nullptr;
    CriticPanel* m_critic = nullptr;
    ConsistencyPanel* m_together = nullptr;
    OriginPanel* m_origin = nullptr;
    TemplatesView* m_templates = nullptr;
    QList<AnswerSpan> m_spans;
    QList<SentenceRange> m_sentences;
    AnswerStates m_states;
    bool m_startsAnyway = false; ///< the person chose to write in an empty workbook
    bool m_stale = false;
    bool m_sideBeside = true;
    bool m_onlyText = false; ///< questions and panels are put away
};

} // namespace ascent
