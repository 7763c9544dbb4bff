// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QWidget>

class QPushButton;

namespace ascent {

class ChoiceField;

/// What the list says of one question: whether it is answered, how long that takes, and what is wrong with it.
struct QuestionState {
    QString line; ///< "66 s", "Not written"
    Mark mark = Mark::None;
    QString markWord;

    friend bool operator==(const QuestionState&, const QuestionState&) = default;
};

/// The left of the answers page: for which role, and the six questions with what is written of each. Up and Down move
/// along the questions.
class QuestionList final : public QWidget {
    Q_OBJECT
public:
    explicit QuestionList(QWidget* parent = nullptr);

    void setRoles(const Content& content);
    /// Shows a role and a question as chosen, without a signal.
    void setCurrent(const std::optional<RoleId>& role, const Question& question);
    void setState(const Question& question, const QuestionState& state);
    QuestionState state(const Question& question) const;
    /// The keyboard goes to the chosen question.
    void focusList();

Q_SIGNALS:
    void roleChosen(const std::optional<ascent::RoleId>& role);
    void questionChosen(const ascent::Question& question);
    void templatesAsked();

private:
    class Row;

    ChoiceField* m_role;
    QHash<RoleId, QString> m_roleNames;
    QList<Row*> m_rows;
};

} // namespace ascent
