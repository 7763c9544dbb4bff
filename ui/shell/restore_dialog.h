// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/worker.h"
#include "core/keeping/backup_files.h"
#include "core/model/content.h"
#include "core/workbook/merge.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ascent {

class DifferenceTree;

/// A version of the workbook that can be gone back to.
struct EarlierVersion {
    QString title;  ///< "Today, 21:05", "When it was opened"
    QString detail; ///< quiet, below
    QString path;   ///< of the copy; empty where `content` is there already
    std::optional<Content> content;
};

/// The versions of a workbook on the left; what differs from it on the right, read and compared in the background.
/// Nothing is changed here: whoever runs the dialog takes what was decided.
class RestoreDialog final : public QDialog {
    Q_OBJECT
public:
    /// `now`: what the workbook holds; none where it can't be opened, and then only a whole version can be taken.
    RestoreDialog(const QString& name, const QList<EarlierVersion>& versions, const std::optional<Content>& now,
                  const Clock& clock, QWidget* parent = nullptr);
    ~RestoreDialog() override;

    /// After Accepted: which version, what it holds and what of it is taken.
    int version() const { return m_current; }
    const Content& content() const { return m_content; }
    MergeChoices choices() const;

private:
    struct Read {
        int version = 0;
        Result<Content> content;
        Differences differences;
    };
    void build(const QString& name, const QList<EarlierVersion>& versions);
    void readAll();
    void select(int version);
    void request(int version);
    void display(const Read& read);
    void count();

    const QList<EarlierVersion> m_versions;
    const std::optional<Content> m_now;
    const Clock& m_clock;
    Worker m_worker;
    QListWidget* m_list;
    QStackedWidget* m_right;
    DifferenceTree* m_tree;
    QLabel* m_said;
    QLabel* m_head;
    QPushButton* m_all;
    QPushButton* m_some;
    int m_current = -1;
    bool m_takesAll = true;
    Content m_content;
};

} // namespace ascent
