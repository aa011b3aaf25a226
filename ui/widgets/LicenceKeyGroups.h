// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace epost {

class LicenceKey;

/// A licence key in its groups, large, for comparing it with the paper. Painted straight from the key: no
/// text that could be copied, read out or left behind.
class LicenceKeyGroups final : public QWidget {
    Q_OBJECT

public:
    /// \param key outlives the widget
    LicenceKeyGroups(const LicenceKey &key, QWidget *parent);

    /// The key has changed.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where the groups stand in that width. \return the height; \a place is called for each
    template <typename Place>
    int layOut(int width, const Place &place) const;

    const LicenceKey &m_key;
};

} // namespace epost
