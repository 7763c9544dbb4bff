// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/discover/questions.h"
#include "ui/editing/page.h"
#include "ui/widgets/paint.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace ascent {

class SayField;
class AnswerField;
class EntryList;
class FieldBinding;
class HeadingField;
class ListAndPage;
class QuestionStrip;

/// Guided reflection: one question at a time with room to write, all questions at the side. What is selected in an
/// answer becomes a strength, a value, a driver or an aspiration.
class ReflectionView final : public Page {
    Q_OBJECT
public:
    explicit ReflectionView(Session& session, QWidget* parent = nullptr);

    void newEntry() override;
    QString newText() const override { return tr("New question"); }
    bool open(const Destination& to) override;
    bool focusFilter() override;
    bool leave() override;
    void takeFocus() override;

private:
    QWidget* makeEntry();
    QWidget* makeActions(QWidget* parent);
    void bindFields();
    void refresh();
    void choose(const QUuid& id);
    void showQuestion();
    void remove(const QUuid& id);
    void move(const QUuid& id, const QUuid& before);
    void go(int by);
    /// Where "Next" leads: the next question, or from the last one back to the first without an answer.
    std::optional<QUuid> next() const;
    void makeDriverOfWords();
    const ReflectionQuestion* question() const;

    QList<ReflectionQuestion> m_questions;
    QUuid m_current;
    EntryList* m_list;
    ListAndPage* m_layout;
    QLabel* m_place = nullptr;
    QuestionStrip* m_strip = nullptr;
    QLabel* m_asked = nullptr;
    HeadingField* m_own = nullptr;
    QLabel* m_prompt = nullptr;
    SayField* m_say = nullptr;
    AnswerField* m_answer = nullptr;
    QList<QPushButton*> m_makers;
    QPushButton* m_driver = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QList<FieldBinding*> m_bindings;
};

} // namespace ascent
