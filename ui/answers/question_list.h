// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ascent {

class ChoiceField;

/// What the list says of one question: whether it is answered, how long that takes, and what is wrong with it.
struct QuestionState {
    QString line; ///< "66 s", "Not written"
    Mark mark = Mark::None;
    QString markWord;

    friend bool operator==(const QuestionState&, const QuestionState&) = default;
};

/// The left of the answers page: for which role, the six questions and the person's own, with what is written of each.
/// Up and Down move along the questions.
class QuestionList final : public QWidget {
    Q_OBJECT
public:
    explicit QuestionList(QWidget* parent = nullptr);

    void setRoles(const Content& content);
    /// The rows of a role: what every role has, then the person's own. What stays keeps its state.
    void setQuestions(const Content& content, const std::optional<RoleId>& role);
    QList<Question> questions() const;
    /// Shows a role and a question as chosen, without a signal.
    void setCurrent(const std::optional<RoleId>& role, const Question& question);
    void setState(const Question& question, const QuestionState& state);
    QuestionState state(const Question& question) const;
    /// Asks for a question: usual ones to choose from, or words of one's own.
    void addQuestion();
    void setReadOnly(bool readOnly);
    /// The keyboard goes to the chosen question.
    void focusList();

Q_SIGNALS:
    void roleChosen(const std::optional<ascent::RoleId>& role);
    void questionChosen(const ascent::Question& question);
    void templatesAsked();
    void wordsAsked();
    /// A usual question, by its key, is to become one of the person's own.
    void usualAsked(const ascent::Question& question);
    void questionTyped(const QString& words);
    /// One of the person's own is to go.
    void removeAsked(const ascent::Question& question);

private:
    class Row;

    Row* makeRow(const Question& question, const QString& words, bool own);

    ChoiceField* m_role;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    QPushButton* m_words;
    QSet<Question> m_taken; ///< usual ones that the person has already
    bool m_readOnly = false;
    QHash<RoleId, QString> m_roleNames;
    QList<Row*> m_rows;
};

} // namespace ascent
