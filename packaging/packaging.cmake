# What is installed beside the program, and the .deb (./dev package).
set(linux "${CMAKE_CURRENT_LIST_DIR}/linux")
set(app_id org.unhunch.Unhunch)

# The bus wants the whole path, which only the installation knows.
install(CODE "
    set(UNHUNCH_PROGRAM \"\${CMAKE_INSTALL_PREFIX}/bin/unhunch\")
    configure_file(\"${linux}/${app_id}.service.in\" \"${CMAKE_CURRENT_BINARY_DIR}/${app_id}.service\" @ONLY)
    file(INSTALL \"${CMAKE_CURRENT_BINARY_DIR}/${app_id}.service\"
        DESTINATION \"\${CMAKE_INSTALL_PREFIX}/share/dbus-1/services\")")
install(FILES "${linux}/org.unhunch.Unhunch1.xml" DESTINATION share/dbus-1/interfaces)
# With the words of every language.
set(papers "${CMAKE_CURRENT_BINARY_DIR}/papers")
file(MAKE_DIRECTORY "${papers}")
unhunch_translate_papers("${papers}" "${papers}/${app_id}.desktop" "${papers}/${app_id}.metainfo.xml")
install(FILES "${papers}/${app_id}.desktop" DESTINATION share/applications)
install(FILES "${papers}/${app_id}.metainfo.xml" DESTINATION share/metainfo)
install(FILES "${linux}/completions/unhunch.bash" DESTINATION share/bash-completion/completions RENAME unhunch)
install(FILES "${linux}/completions/unhunch.zsh" DESTINATION share/zsh/vendor-completions RENAME _unhunch)
install(FILES "${linux}/completions/unhunch.fish" DESTINATION share/fish/vendor_completions.d)

# Icons: the drawings, and pictures of ours made from them.
set(icons share/icons/hicolor)
install(FILES "${linux}/icons/${app_id}.svg" DESTINATION ${icons}/scalable/apps)
install(FILES "${linux}/icons/${app_id}-symbolic.svg" DESTINATION ${icons}/symbolic/apps)
add_executable(unhunch_render_icon "${linux}/render_icon.cpp")
target_link_libraries(unhunch_render_icon PRIVATE unhunch_flags Qt6::Svg)
set(made "${papers}/${app_id}.desktop")
foreach(size 48 128)
    set(png "${CMAKE_CURRENT_BINARY_DIR}/${size}/${app_id}.png")
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/${size}")
    add_custom_command(OUTPUT "${png}"
        COMMAND unhunch_render_icon "${linux}/icons/${app_id}.svg" ${size} "${png}"
        DEPENDS unhunch_render_icon "${linux}/icons/${app_id}.svg")
    install(FILES "${png}" DESTINATION ${icons}/${size}x${size}/apps)
    list(APPEND made "${png}")
endforeach()

# The manual and what Debian wants, compressed the same way every time.
find_program(GZIP gzip REQUIRED)
function(unhunch_compressed source target destination)
    set(file "${CMAKE_CURRENT_BINARY_DIR}/${target}.gz")
    add_custom_command(OUTPUT "${file}"
        COMMAND ${GZIP} -9nc "${source}" > "${file}" DEPENDS "${source}" VERBATIM)
    install(FILES "${file}" DESTINATION ${destination})
    set(made ${made} "${file}" PARENT_SCOPE)
endfunction()
unhunch_compressed("${linux}/unhunch.1" unhunch.1 share/man/man1)
unhunch_compressed("${CMAKE_CURRENT_LIST_DIR}/debian/changelog" changelog share/doc/unhunch)
install(FILES "${CMAKE_CURRENT_LIST_DIR}/debian/copyright" DESTINATION share/doc/unhunch)
add_custom_target(unhunch_packaging ALL DEPENDS ${made})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME unhunch)
set(CPACK_PACKAGE_CONTACT "The Unhunch authors <maintainers@unhunch.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins of Qt that no link line tells of: the database driver, the drawings of icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
# A script that is not Latin needs a font of its own, and what Qt itself says is translated by Qt.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-noto-core, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-speech-speechd-plugin, speech-dispatcher-espeak-ng, speech-dispatcher-audio-plugins")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "breaks and exercises for a sore upper back")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "\
Unhunch sits in the tray and carries out a plan for a sore upper back: some
mobility in the morning, a desk reset after every 90 minutes of sitting,
strength after work and stretching before bed. When something is due it waits
for a pause in your typing, asks once, and leads you through the exercises
with an animated figure.

Everything stays on your computer. Unhunch is no medical device.")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
