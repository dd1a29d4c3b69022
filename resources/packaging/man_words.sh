# shellcheck shell=sh disable=SC2034,SC2154
# Sourced by man.sh: what manual pages say in $language beside the text of --help. Lines of Chinese have
# no blanks to widen or to break at: they break behind punctuation.
adjust='' breaks=''
case $language in
en)
    user_commands="User Commands" named=NAME synopsis=SYNOPSIS options=OPTIONS commands_heading=COMMANDS files=FILES notes=NOTES
    see_also="SEE ALSO" settings="settings of the window" journals="what was not saved when a window ended"
    ;;
es)
    user_commands="Órdenes de usuario" named=NOMBRE synopsis=SINOPSIS options=OPCIONES commands_heading=ÓRDENES
    files=ARCHIVOS notes=NOTAS see_also="VÉASE TAMBIÉN" settings="ajustes de la ventana"
    journals="lo que no estaba guardado cuando acabó una ventana"
    ;;
zh_CN)
    user_commands=用户命令 named=名称 synopsis=概要 options=选项 commands_heading=命令 files=文件 notes=注意
    adjust=".ad l" breaks='s/，\|。\|；\|：\|、\|）/&\\:/g' see_also=参见 settings=窗口的设置 journals=窗口结束时尚未保存的内容
    ;;
*)
    echo "man.sh: no manual page in $language; allowed are en, es, zh_CN" >&2
    exit 2
    ;;
esac
