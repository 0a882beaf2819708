#include "app/adapters/catalogue/pose_library.h"

namespace unhunch {

const core::PoseSet *PoseLibrary::find(std::string_view id) const
{
    if (!m_sets)
        m_sets = m_load();
    const auto found = m_sets->find(id);
    return found == m_sets->end() ? nullptr : &found->second;
}

} // namespace unhunch
