// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ascent {

class DifferenceText;
class RowButton;
class Section;

/// The earlier texts of an answer: when each was kept and how long it is; the open one beside the present text, word by
/// word, and the way back to it.
class VersionsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit VersionsPanel(QWidget* parent = nullptr);

    /// Newest first. `canKeep`: the present text isn't among them yet.
    void setVersions(const QList<const AnswerVersion*>& versions, const QString& present, bool canKeep,
                     double wordsPerMinute, bool readOnly);
    int count() const { return int(m_versions.size()); }
    /// Shows one beside the present text; the null id: none.
    void compare(const QUuid& version);

Q_SIGNALS:
    void keepAsked();
    void bringBackAsked(const ascent::AnswerVersionId& version);
    void removeAsked(const ascent::AnswerVersionId& version);

private:
    void showOpen();

    Section* m_section;
    QPushButton* m_keep;
    QVBoxLayout* m_list;
    QList<RowButton*> m_rows;
    QWidget* m_card;
    DifferenceText* m_difference;
    QPushButton* m_back;
    QPushButton* m_remove;
    QList<AnswerVersion> m_versions;
    QString m_present;
    QUuid m_open;
};

} // namespace ascent
